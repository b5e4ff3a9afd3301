package org.i247.sandbox.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/**
 * One side of a line.
 *
 * @param tcp its TCP socket
 * @param stream what is read and written: TLS over that socket, or the socket itself
 */
record Side(Socket tcp, Socket stream) {
    static Side of(Socket tcp) {
        return new Side(tcp, tcp);
    }

    InputStream in() throws IOException {
        return stream.getInputStream();
    }

    OutputStream out() throws IOException {
        return stream.getOutputStream();
    }

    /** Says that no more comes from here. */
    void finish() throws IOException {
        if (!stream.isOutputShutdown()) {
            stream.shutdownOutput();
        }
    }

    /** Closes in good order. */
    void close() {
        try (tcp) {
            stream.close();
        } catch (IOException e) {
            // The other one has closed before, which ends the side as well.
        }
    }

    /** Closes without a word, whatever is under way; the peer sees a reset. */
    void reset() {
        try (tcp) {
            tcp.setSoLinger(true, 0);
        } catch (IOException e) {
            // It is closed already, and cannot be reset any more.
        }
    }
}
