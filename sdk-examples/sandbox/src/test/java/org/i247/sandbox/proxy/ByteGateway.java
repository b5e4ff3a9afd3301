package org.i247.sandbox.proxy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

/** A gateway of a few bytes: it reads up to {@code ?}, says {@code 0123456789}, and so again until its peer has ended. */
final class ByteGateway implements AutoCloseable {
    static final String ANSWER = "0123456789";

    /** What it has read of a connection that has ended, or how that broke. */
    final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    private final ServerSocket listener;
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    ByteGateway() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        thread(this::accept);
    }

    URI address() {
        return URI.create("https://127.0.0.1:" + listener.getLocalPort());
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                open.add(socket);
                thread(() -> serve(socket));
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private void serve(Socket socket) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (socket) {
            InputStream in = socket.getInputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                all.write(next);
                if (next == '?') {
                    socket.getOutputStream().write(ANSWER.getBytes(StandardCharsets.US_ASCII));
                }
            }
            heard.add(all.toString(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            heard.add(all.toString(StandardCharsets.US_ASCII) + " and broke");
        }
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "byte-gateway");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
