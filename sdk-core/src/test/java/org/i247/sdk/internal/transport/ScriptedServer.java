package org.i247.sdk.internal.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that does byte for byte what a test says, once for each connection. */
public final class ScriptedServer implements AutoCloseable {
    private static final Pattern CONTENT_LENGTH = Pattern.compile("(?i)\r\ncontent-length: *([0-9]+)");

    /** What the server does with a connection; then it closes it. */
    public interface Script {
        void play(Session session) throws Exception;
    }

    public final AtomicInteger connections = new AtomicInteger();
    public final AtomicInteger requests = new AtomicInteger();
    public final List<String> heads = new CopyOnWriteArrayList<>();

    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "scripted-server");
        thread.setDaemon(true);
        return thread;
    });
    private final java.util.Set<Socket> open = ConcurrentHashMap.newKeySet();

    public ScriptedServer(ServerSocket listener, Script script) {
        this.listener = listener;
        try {
            // Else a system may take a whole request of 16 MiB that nobody reads.
            listener.setReceiveBufferSize(64 * 1024);
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(() -> accept(script));
    }

    static ServerSocket plainListener() throws IOException {
        return new ServerSocket(0, 300, InetAddress.getLoopbackAddress());
    }

    public int port() {
        return listener.getLocalPort();
    }

    private void accept(Script script) {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                connections.incrementAndGet();
                open.add(socket);
                threads.execute(() -> play(script, socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void play(Script script, Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(30_000);
            script.play(new Session(socket));
        } catch (Exception e) {
            // The client went away, which is what most tests are about; they look at what the client says.
        } finally {
            open.remove(socket);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
        threads.shutdownNow();
    }

    /** One connection, as the server sees it. */
    public final class Session {
        private final Socket socket;
        private byte[] content = new byte[0];

        private Session(Socket socket) {
            this.socket = socket;
        }

        Socket socket() {
            return socket;
        }

        /** Reads one request and its content; the head, or null if the client has closed. */
        public String request() throws IOException {
            String text = head();
            if (text != null) {
                Matcher length = CONTENT_LENGTH.matcher(text);
                content = socket.getInputStream().readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
                requests.incrementAndGet();
            }
            return text;
        }

        /** Reads the head of one request and leaves its content alone; null if the client has closed. */
        String head() throws IOException {
            InputStream in = socket.getInputStream();
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            while (true) {
                int b = in.read();
                if (b < 0) {
                    return null;
                }
                head.write(b);
                String text = head.toString(StandardCharsets.ISO_8859_1);
                if (b == '\n' && text.endsWith("\r\n\r\n")) {
                    heads.add(text);
                    return text;
                }
            }
        }

        /** The content of the request that was read last. */
        public byte[] content() {
            return content;
        }

        void send(String text) throws IOException {
            send(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        public void send(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        }

        /** Answers every request of the connection with the same. */
        void answerAll(String answer) throws IOException {
            while (request() != null) {
                send(answer);
            }
        }

        /** Waits until the client has closed; false if it does not. */
        public boolean seesEnd() {
            try {
                while (socket.getInputStream().read() >= 0) {
                    continue;
                }
                return true;
            } catch (SocketTimeoutException e) {
                return false;
            } catch (IOException e) {
                return true;
            }
        }
    }
}
