package org.i247.sandbox.proxy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A client of a few bytes. */
final class ByteClient implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int IMPATIENCE_MILLIS = 300;

    private final Socket socket = new Socket();

    ByteClient(FaultProxy proxy) throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), proxy.endpoint().getPort()));
    }

    ByteClient say(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    ByteClient finish() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** The next bytes, as many as that. */
    String hear(int count) throws IOException {
        return new String(socket.getInputStream().readNBytes(count), StandardCharsets.ISO_8859_1);
    }

    /** All that comes, and how it ends: {@code .} in good order, {@code !} with a reset, {@code ~} not for a while. */
    String hearAll() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        String end;
        try {
            InputStream in = socket.getInputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                all.write(next);
            }
            end = ".";
        } catch (SocketTimeoutException e) {
            end = "~";
        } catch (IOException e) {
            end = "!";
        }
        return all.toString(StandardCharsets.ISO_8859_1) + end;
    }

    /** As {@link #hearAll()}, for those who do not expect an end. */
    String hearForAWhile() throws IOException {
        socket.setSoTimeout(IMPATIENCE_MILLIS);
        return hearAll();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
