package org.i247.sdk.internal.transport;

import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import org.jspecify.annotations.Nullable;

/**
 * The socket below TLS. What TLS writes is gathered until it reads, so that certificate, end of handshake and request
 * leave together. Otherwise a gateway that refuses our certificate closes between two of our writes; the second one fails,
 * and its alert, which says why, is never read. For the same reason a write that fails is reported only after a look at
 * what the gateway has said.
 *
 * <p>For one thread at a time; any other may close the socket below.
 */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // hands on to a socket that sees to it
final class GatheringSocket extends Socket {
    private static final int GATHERED = 16 * 1024;

    private final Socket socket;
    private final Gathered out;
    private final InputStream in;

    GatheringSocket(Socket socket) throws IOException {
        this.socket = socket;
        this.out = new Gathered(socket.getOutputStream());
        this.in = new Reading(socket.getInputStream());
    }

    private static final class Gathered extends BufferedOutputStream {
        Gathered(OutputStream below) {
            super(below, GATHERED);
        }

        /** Nothing: TLS flushes after each record. */
        @Override
        public synchronized void flush() {}

        synchronized void send() throws IOException {
            super.flush();
        }
    }

    private final class Reading extends FilterInputStream {
        Reading(InputStream below) {
            super(below);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            IOException unsent = send();
            try {
                int count = super.read(b, off, len);
                if (count >= 0 || unsent == null) {
                    return count;
                }
                throw asOfSocket(unsent);
            } catch (IOException e) {
                throw asOfSocket(unsent == null ? e : unsent);
            }
        }

        private @Nullable IOException send() {
            try {
                out.send();
                return null;
            } catch (IOException e) {
                return e;
            }
        }
    }

    /** A channel throws plain ones, which TLS would take for its own. */
    private static IOException asOfSocket(IOException fault) {
        return fault.getClass() == IOException.class ? new SocketException(fault.getMessage()) : fault;
    }

    @Override
    public InputStream getInputStream() {
        return in;
    }

    @Override
    public OutputStream getOutputStream() {
        return out;
    }

    @Override
    public void shutdownOutput() throws IOException {
        out.send();
        socket.shutdownOutput();
    }

    @Override
    public void shutdownInput() throws IOException {
        socket.shutdownInput();
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            out.send();
        } finally {
            socket.close();
        }
    }

    @Override
    public boolean isConnected() {
        return socket.isConnected();
    }

    @Override
    public boolean isBound() {
        return socket.isBound();
    }

    @Override
    public boolean isClosed() {
        return socket.isClosed();
    }

    @Override
    public boolean isInputShutdown() {
        return socket.isInputShutdown();
    }

    @Override
    public boolean isOutputShutdown() {
        return socket.isOutputShutdown();
    }

    @Override
    public InetAddress getInetAddress() {
        return socket.getInetAddress();
    }

    @Override
    public InetAddress getLocalAddress() {
        return socket.getLocalAddress();
    }

    @Override
    public int getPort() {
        return socket.getPort();
    }

    @Override
    public int getLocalPort() {
        return socket.getLocalPort();
    }

    @Override
    public SocketAddress getRemoteSocketAddress() {
        return socket.getRemoteSocketAddress();
    }

    @Override
    public SocketAddress getLocalSocketAddress() {
        return socket.getLocalSocketAddress();
    }

    @Override
    public void setSoTimeout(int timeout) throws SocketException {
        socket.setSoTimeout(timeout);
    }

    @Override
    public int getSoTimeout() throws SocketException {
        return socket.getSoTimeout();
    }
}
