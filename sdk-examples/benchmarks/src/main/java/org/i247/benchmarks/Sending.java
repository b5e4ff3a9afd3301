package org.i247.benchmarks;

import java.io.IOException;
import java.net.Socket;

/** How a gateway's answer goes out. */
@FunctionalInterface
interface Sending {
    /** Says whether the connection serves another request. */
    boolean send(Socket connection, byte[] answer) throws IOException;

    /** Nothing goes wrong. */
    static boolean whole(Socket connection, byte[] answer) throws IOException {
        connection.getOutputStream().write(answer);
        return true;
    }
}
