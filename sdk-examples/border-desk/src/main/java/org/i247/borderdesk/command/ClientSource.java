package org.i247.borderdesk.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.audit.EvidenceVerifier;
import org.i247.sdk.copy.CopyTrust;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.spi.ClientEventListener;

/** Where the client of a check comes from. */
public interface ClientSource {
    /**
     * Opens a client.
     *
     * @param config the file given with {@code --config}
     * @return the client and what stands behind it
     * @throws SetupException if the set-up cannot work
     */
    Connection open(Optional<Path> config);

    /**
     * Opens a client that tells of what happens beside its calls.
     *
     * @param config the file given with {@code --config}
     * @param told is told of it
     * @return the client and what stands behind it
     * @throws SetupException if the set-up cannot work
     */
    default Connection open(Optional<Path> config, ClientEventListener told) {
        return open(config);
    }

    /**
     * Opens a client of the public notices.
     *
     * @param config the file given with {@code --config}
     * @return the client and what stands behind it
     * @throws SetupException if the set-up cannot work
     */
    default NoticesConnection notices(Optional<Path> config) {
        throw new UnsupportedOperationException();
    }

    /**
     * A verifier of evidence, which believes the certificates that are configured. Opens no client.
     *
     * @param config the file given with {@code --config}
     * @return the verifier; it believes no certificate if none is configured
     * @throws SetupException if the set-up cannot work
     */
    default EvidenceVerifier verifier(Optional<Path> config) {
        return EvidenceVerifier.of(List.of(), List.of());
    }

    /**
     * Whose signature on a local copy is believed. Opens no client.
     *
     * @param config the file given with {@code --config}
     * @return the trust
     * @throws SetupException if none is configured, or it cannot be read
     */
    default CopyTrust copyTrust(Optional<Path> config) {
        throw new UnsupportedOperationException();
    }

    /**
     * What the doctor looks at. Opens no client, since perhaps none can be made.
     *
     * @param config the file given with {@code --config}
     * @return what is to be looked at
     */
    default Patient patient(Optional<Path> config) {
        Connection connection = open(config);
        return new Patient(connection.client().diagnostics(), connection.sandbox(), connection::close);
    }
}
