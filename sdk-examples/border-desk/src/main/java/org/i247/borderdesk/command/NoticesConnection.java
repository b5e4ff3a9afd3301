package org.i247.borderdesk.command;

import org.i247.sdk.notice.NoticesClient;

/**
 * An open client of the public notices and what stands behind it.
 *
 * @param client the client
 * @param sandbox whether a sandbox with invented data answers
 * @param behind what is closed after the client
 */
public record NoticesConnection(NoticesClient client, boolean sandbox, Runnable behind) implements AutoCloseable {
    @Override
    public void close() {
        try {
            client.close();
        } finally {
            behind.run();
        }
    }
}
