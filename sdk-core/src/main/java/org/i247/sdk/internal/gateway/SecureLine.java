package org.i247.sdk.internal.gateway;

import java.util.concurrent.atomic.AtomicInteger;
import org.i247.sdk.internal.signature.AnswerVerifier;
import org.i247.sdk.internal.signature.RequestSigner;
import org.i247.sdk.internal.transport.HttpEngine;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;

/**
 * One identity and one trust at work: the connections, the signer and the verifier that were made of them. They change
 * together or not at all. The line counts its users, and closes when it is retired and the last of them has left. Safe
 * for use by several threads.
 */
final class SecureLine {
    private final Identity identity;
    private final Trust trust;
    private final HttpEngine engine;
    private final RequestSigner signer;
    private final AnswerVerifier verifier;
    private final Runnable atEnd;
    /** Attempts under way, and one for the time that new ones may come. */
    private final AtomicInteger users = new AtomicInteger(1);
    /** Who is told when it is drained; set before the last user can leave. */
    private volatile Runnable whenDrained = () -> {};

    SecureLine(
            Identity identity,
            Trust trust,
            HttpEngine engine,
            RequestSigner signer,
            AnswerVerifier verifier,
            Runnable atEnd) {
        this.identity = identity;
        this.trust = trust;
        this.engine = engine;
        this.signer = signer;
        this.verifier = verifier;
        this.atEnd = atEnd;
    }

    Identity identity() {
        return identity;
    }

    Trust trust() {
        return trust;
    }

    HttpEngine engine() {
        return engine;
    }

    RequestSigner signer() {
        return signer;
    }

    AnswerVerifier verifier() {
        return verifier;
    }

    /** Begins an attempt, unless the line is retired and drained. Whoever entered leaves. */
    boolean enter() {
        int now = users.get();
        while (now > 0) {
            if (users.compareAndSet(now, now + 1)) {
                return true;
            }
            now = users.get();
        }
        return false;
    }

    /** Ends an attempt. */
    void leave() {
        if (users.decrementAndGet() == 0) {
            close();
            whenDrained.run();
        }
    }

    /** Takes no further attempts, lets those under way end, then closes and says so. Called once. */
    void retire(Runnable drained) {
        whenDrained = drained;
        leave();
    }

    /** Closes at once: attempts under way end with {@code CLIENT_CLOSED}. Idempotent. */
    void close() {
        try {
            engine.close();
        } finally {
            atEnd.run();
        }
    }
}
