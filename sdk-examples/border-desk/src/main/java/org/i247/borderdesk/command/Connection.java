package org.i247.borderdesk.command;

import org.i247.sdk.I247Client;

/**
 * An open client and what stands behind it.
 *
 * @param client the client
 * @param sandbox whether a sandbox with invented data answers
 * @param behind what is closed after the client
 */
public record Connection(I247Client client, boolean sandbox, Runnable behind) implements AutoCloseable {
    @Override
    public void close() {
        try {
            client.close();
        } finally {
            behind.run();
        }
    }
}
