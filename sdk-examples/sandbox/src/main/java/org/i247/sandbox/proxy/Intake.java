package org.i247.sandbox.proxy;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Takes connections in until it is closed. */
final class Intake implements Closeable {
    private final ServerSocket listener;
    private final CountDownLatch left = new CountDownLatch(1);

    Intake(ServerSocket listener, Executor threads, Consumer<Socket> guests) {
        this.listener = listener;
        threads.execute(() -> accept(guests));
    }

    private void accept(Consumer<Socket> guests) {
        try {
            while (true) {
                guests.accept(listener.accept());
            }
        } catch (IOException e) {
            // Closed: the port is about to be used otherwise.
        } finally {
            left.countDown();
        }
    }

    /** Closes and waits until nobody accepts: as long as somebody is about to, the system keeps the port taken. */
    @Override
    public void close() throws IOException {
        listener.close();
        try {
            left.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
