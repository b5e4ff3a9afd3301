package org.i247.sandbox.proxy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Both sides as they are: whatever is said over them is passed on byte for byte. */
record PlainSides(String host, int port) implements Sides {
    @Override
    public Side client(Socket accepted) {
        return Side.of(accepted);
    }

    @Override
    public Side gateway() throws IOException {
        return Side.of(connected(host, port));
    }

    static Socket connected(String host, int port) throws IOException {
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(host, port));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
