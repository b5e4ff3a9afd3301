package org.i247.sdk.internal.revocation;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Carries a question to an OCSP responder (RFC 6960, appendix A). */
@FunctionalInterface
public interface Responder {
    /**
     * Asks once. Blocks, for a bounded time.
     *
     * @param address an {@code http} address
     * @param question the encoded question
     * @return the response, not yet looked at; empty if none came in time
     * @throws IOException if whoever asks is no longer interested
     * @throws InterruptedException if the thread was interrupted
     */
    Optional<byte[]> ask(URI address, byte[] question) throws IOException, InterruptedException;
}
