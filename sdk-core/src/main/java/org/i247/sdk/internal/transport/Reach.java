package org.i247.sdk.internal.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Reaches hosts over TCP. The sockets are those of channels: a blocking call on a channel ends when its thread is
 * interrupted or another one closes it, which is not so for a plain socket.
 */
final class Reach {
    private Reach() {}

    /**
     * A connection to the first address that takes it. Blocks, until it is stopped.
     *
     * @param time how long the caller lets it take: an address that swallows everything must leave time for the others,
     *     and the last one may take what is left
     * @param stopBy is told how to stop what comes next
     * @param stopped whether it was stopped, so that no further address is tried
     */
    static SocketChannel to(
            List<InetAddress> addresses, int port, Duration time, Consumer<Runnable> stopBy, BooleanSupplier stopped)
            throws IOException {
        int share = (int) Math.max(1, Math.min(Integer.MAX_VALUE, time.toMillis() / addresses.size()));
        for (int i = 0; ; i++) {
            boolean last = i == addresses.size() - 1;
            SocketChannel channel = SocketChannel.open();
            stopBy.accept(() -> abandon(channel));
            try {
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
                channel.socket().connect(new InetSocketAddress(addresses.get(i), port), last ? 0 : share);
                return channel;
            } catch (IOException e) {
                abandon(channel);
                if (last || stopped.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
            }
        }
    }

    /** Closes without a word, so that nothing here can block. */
    static void abandon(SocketChannel channel) {
        try (channel) {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        } catch (IOException e) {
            // It is closed already, which was the aim.
        }
    }
}
