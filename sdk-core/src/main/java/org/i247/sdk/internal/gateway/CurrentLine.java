package org.i247.sdk.internal.gateway;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;

/**
 * The line that attempts go over, and its replacement while they do. New keys mean a new line: the peer of a pooled or
 * resumed connection goes on seeing the old certificate. Attempts under way stay on theirs to their end. Safe for use by
 * several threads.
 */
public final class CurrentLine implements AutoCloseable {
    private final BiFunction<Identity, Trust, SecureLine> maker;
    /** Retired, and with attempts under way. */
    private final Set<SecureLine> draining = ConcurrentHashMap.newKeySet();
    /** Held for the moment of a change, never while a line is made: a signer may be asked for that, and take its time. */
    private final Object change = new Object();

    private volatile SecureLine current;
    private boolean closed;

    /**
     * A first line.
     *
     * @param maker makes a line of keys
     * @param identity the client's keys
     * @param trust whom the client believes
     */
    CurrentLine(BiFunction<Identity, Trust, SecureLine> maker, Identity identity, Trust trust) {
        this.maker = maker;
        this.current = maker.apply(identity, trust);
    }

    /** The line for one attempt, which leaves it when it ends. */
    SecureLine enter() {
        SecureLine line = current;
        while (!line.enter()) {
            line = current; // it was replaced and drained between the two steps
        }
        return line;
    }

    /**
     * The keys that attempts begin with now.
     *
     * @return the identity
     */
    public Identity identity() {
        return current.identity();
    }

    /**
     * Whom attempts that begin now believe.
     *
     * @return the trust
     */
    public Trust trust() {
        return current.trust();
    }

    /**
     * Makes a line of other keys and lets all further attempts go over it. The old one closes when its last attempt has
     * ended. If the new one cannot be made the old one stays.
     *
     * @param identity the client's keys
     * @param trust whom the client believes
     * @throws I247Exception {@code KEY_UNSUPPORTED} if TLS cannot use the keys, {@code CLIENT_CLOSED} if this is closed
     */
    public synchronized void replace(Identity identity, Trust trust) {
        synchronized (change) {
            requireOpen();
        }
        SecureLine next = maker.apply(identity, trust);
        synchronized (change) {
            if (closed) {
                next.close();
            }
            requireOpen();
            SecureLine old = current;
            current = next;
            draining.add(old);
            old.retire(() -> draining.remove(old));
        }
    }

    private void requireOpen() {
        if (closed) {
            throw I247Exception.of(Failure.of(ErrorCode.CLIENT_CLOSED));
        }
    }

    /** Closes the lines at once: attempts under way end with {@code CLIENT_CLOSED}, and so does every later one. */
    @Override
    public void close() {
        synchronized (change) {
            closed = true;
            draining.forEach(SecureLine::close);
            current.close();
        }
    }
}
