package org.i247.borderdesk.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.i247.sdk.I247Client;
import org.i247.sdk.audit.EvidenceVerifier;
import org.i247.sdk.copy.CopyTrust;
import org.i247.sdk.diagnostics.Diagnostics;
import org.i247.sdk.notice.NoticesClient;
import org.i247.sdk.spi.ClientEventListener;
import org.jspecify.annotations.Nullable;

/** The clients of one run, each opened when it is first needed. Closing is idempotent and may come from another thread. */
final class Session implements Supplier<I247Client>, AutoCloseable {
    private final ClientSource clients;
    private final Runnable sandboxNotice;
    private Optional<Path> config = Optional.empty();
    private ClientEventListener told = event -> {};
    private @Nullable Connection connection;
    private @Nullable Patient patient;
    private @Nullable NoticesConnection publicNotices;
    private boolean closed;

    Session(ClientSource clients, Runnable sandboxNotice) {
        this.clients = clients;
        this.sandboxNotice = sandboxNotice;
    }

    void configure(@Nullable Path file) {
        config = Optional.ofNullable(file);
    }

    /** Who is told of what happens beside the calls of a client that is opened from now on. */
    synchronized void listen(ClientEventListener listener) {
        told = listener;
    }

    /** A verifier of evidence as configured. It needs no client and opens no log. */
    EvidenceVerifier verifier() {
        return clients.verifier(config);
    }

    /** Whose signature on a local copy is believed, as configured. It needs no client. */
    CopyTrust copyTrust() {
        return clients.copyTrust(config);
    }

    /** What the doctor looks at. It needs no client. */
    synchronized Diagnostics diagnostics() {
        Patient looked = clients.patient(config);
        patient = looked;
        if (looked.sandbox()) {
            sandboxNotice.run();
        }
        return looked.diagnostics();
    }

    @Override
    public synchronized I247Client get() {
        Connection open = connection;
        if (open == null) {
            if (closed) {
                throw new IllegalStateException("the session is closed");
            }
            open = clients.open(config, told);
            connection = open;
            if (open.sandbox()) {
                sandboxNotice.run();
            }
        }
        return open.client();
    }

    /** The client of the public notices, opened when it is first needed. */
    synchronized NoticesClient notices() {
        NoticesConnection open = publicNotices;
        if (open == null) {
            if (closed) {
                throw new IllegalStateException("the session is closed");
            }
            open = clients.notices(config);
            publicNotices = open;
            if (open.sandbox()) {
                sandboxNotice.run();
            }
        }
        return open.client();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        Connection open = connection;
        NoticesConnection openNotices = publicNotices;
        if (!closed && open != null) {
            open.close();
        }
        Patient looked = patient;
        if (!closed && looked != null) {
            looked.close();
        }
        if (!closed && openNotices != null) {
            openNotices.close();
        }
        closed = true;
    }
}
