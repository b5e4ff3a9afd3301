package org.i247.sdk.internal.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Looks names up so that an exchange can stop waiting. The JDK's lookup knows neither a time-out nor an interruption, so
 * it runs on a daemon thread of its own: one for each name, whoever else asks waits for the same. Safe for use by several
 * threads.
 */
final class HostLookup implements AutoCloseable {
    /** Where names are looked up. */
    interface Resolver {
        /** The addresses of a host, at least one. */
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    private final Resolver resolver;
    private final ConcurrentHashMap<String, CompletableFuture<List<InetAddress>>> underWay = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "i247-host-lookup");
        thread.setDaemon(true);
        return thread;
    });

    HostLookup(Resolver resolver) {
        this.resolver = resolver;
    }

    /**
     * The addresses of the exchange's host.
     *
     * @throws java.util.concurrent.CancellationException if the exchange was ended
     */
    List<InetAddress> addresses(Exchange exchange) throws IOException, InterruptedException {
        return addresses(exchange.endpoint().host(), exchange::stopBy);
    }

    /**
     * The addresses of a host.
     *
     * @param stopBy is told how to stop waiting
     * @throws java.util.concurrent.CancellationException if it was stopped
     */
    List<InetAddress> addresses(String host, Consumer<Runnable> stopBy) throws IOException, InterruptedException {
        // A copy: to stop waiting must not stop the lookup that others wait for.
        CompletableFuture<List<InetAddress>> found = lookup(host).copy();
        stopBy.accept(() -> found.cancel(false));
        try {
            return found.get();
        } catch (ExecutionException e) {
            throw new UnknownHostException(host);
        }
    }

    private CompletableFuture<List<InetAddress>> lookup(String host) {
        CompletableFuture<List<InetAddress>> mine = new CompletableFuture<>();
        CompletableFuture<List<InetAddress>> other = underWay.putIfAbsent(host, mine);
        if (other != null) {
            return other;
        }
        threads.execute(() -> {
            try {
                mine.complete(List.of(resolver.addresses(host)));
            } catch (UnknownHostException | RuntimeException e) {
                mine.completeExceptionally(e);
            } finally {
                underWay.remove(host, mine);
            }
        });
        return mine;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
