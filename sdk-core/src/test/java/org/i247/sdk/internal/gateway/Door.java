package org.i247.sdk.internal.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An address at which a gateway can be reached while it is open. Shut, it ends each connection at once; it keeps its port,
 * so that nobody else can have it meanwhile.
 */
final class Door implements AutoCloseable {
    private final ServerSocket listener = new ServerSocket(0, 300, InetAddress.getLoopbackAddress());
    private final int behind;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicInteger knocks = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "door");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean open = true;

    Door(URI gateway) throws IOException {
        behind = gateway.getPort();
        threads.execute(this::accept);
    }

    URI address() {
        return URI.create("https://127.0.0.1:" + listener.getLocalPort());
    }

    /** How many connections were begun so far. */
    int knocks() {
        return knocks.get();
    }

    void open() {
        open = true;
    }

    void shut() throws IOException {
        open = false;
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket outside = listener.accept();
                knocks.incrementAndGet();
                if (open) {
                    Socket inside = new Socket(InetAddress.getLoopbackAddress(), behind);
                    threads.execute(() -> carry(outside, inside));
                    threads.execute(() -> carry(inside, outside));
                } else {
                    outside.close();
                }
            }
        } catch (IOException e) {
            // Closed: the test is over.
        }
    }

    private void carry(Socket from, Socket to) {
        sockets.add(from);
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        } catch (IOException e) {
            // One of the two has gone, and now the other goes too.
        } finally {
            sockets.remove(from);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        shut();
        threads.shutdownNow();
    }
}
