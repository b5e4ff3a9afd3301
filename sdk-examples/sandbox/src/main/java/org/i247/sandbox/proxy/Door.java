package org.i247.sandbox.proxy;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * One port of this machine, where connections are taken in, refused, or swallowed. It keeps the port whatever it does.
 * Safe for use by several threads.
 */
final class Door implements AutoCloseable {
    private static final int BACKLOG = 256;
    private static final int FILL_MILLIS = 200;
    private static final int MOST_FILLERS = 16;

    private final InetSocketAddress address;
    private final Executor threads;
    private final Consumer<Socket> guests;
    private final List<Closeable> held = new ArrayList<>();

    Door(int port, Executor threads, Consumer<Socket> guests) {
        this.threads = threads;
        this.guests = guests;
        InetAddress here = InetAddress.getLoopbackAddress();
        ServerSocket first;
        try {
            first = listen(new InetSocketAddress(here, port), BACKLOG);
        } catch (IOException e) {
            throw new IllegalStateException("Port " + port + " cannot be listened at: it may be taken", e);
        }
        held.add(new Intake(first, threads, guests));
        address = new InetSocketAddress(here, first.getLocalPort());
    }

    int port() {
        return address.getPort();
    }

    /** Takes connections in. */
    synchronized void open() {
        change(() -> held.add(new Intake(listen(address, BACKLOG), threads, guests)));
    }

    /** Refuses connections, as a machine does on which nobody listens. */
    synchronized void refuse() {
        change(() -> {
            // Bound without listening: the port stays ours, and the system refuses in its own way.
            Socket place = new Socket();
            held.add(place);
            place.setReuseAddress(true);
            place.bind(address);
        });
    }

    /** Lets connections vanish: with its queue full a Linux system does not answer to further ones. */
    synchronized void swallow() {
        change(() -> {
            held.add(listen(address, 1));
            boolean answered = true;
            for (int i = 0; i < MOST_FILLERS && answered; i++) {
                answered = fill();
            }
        });
    }

    private boolean fill() throws IOException {
        Socket filler = new Socket();
        held.add(filler);
        try {
            filler.connect(address, FILL_MILLIS);
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    @Override
    public synchronized void close() {
        change(() -> {});
    }

    private interface Step {
        void run() throws IOException;
    }

    private void change(Step next) {
        try {
            for (Closeable each : held) {
                each.close();
            }
            held.clear();
        } catch (IOException e) {
            throw new UncheckedIOException("Port " + address.getPort() + " cannot be left", e);
        }
        try {
            next.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Port " + address.getPort() + " cannot be taken again", e);
        }
    }

    private static ServerSocket listen(InetSocketAddress where, int backlog) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(where, backlog);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
