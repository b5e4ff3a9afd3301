package org.i247.sdk.internal.resilience;

import java.util.List;
import java.util.Random;

/** They come at random, one independent of the other, and each is one call of any of the clients. */
final class Travellers {
    private final EventLoop loop;
    private final List<SimulatedClient> clients;
    private final Timeline timeline;
    private final double aSecond;
    private final Random random;

    Travellers(
            EventLoop loop, List<? extends SimulatedClient> clients, Timeline timeline, double aSecond, Random random) {
        this.loop = loop;
        this.clients = List.copyOf(clients);
        this.timeline = timeline;
        this.aSecond = aSecond;
        this.random = random;
    }

    /** Until so many seconds have passed. */
    void come(int seconds) {
        loop.afterNanos(untilNext(), () -> {
            if (loop.seconds() < seconds) {
                timeline.observe(clients.get(random.nextInt(clients.size())));
                come(seconds);
            }
        });
    }

    // Strictly computed: the same on every machine.
    private long untilNext() {
        return (long) (-StrictMath.log(1 - random.nextDouble()) / aSecond * 1e9);
    }
}
