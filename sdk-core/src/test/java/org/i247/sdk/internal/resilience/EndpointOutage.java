package org.i247.sdk.internal.resilience;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A primary that answers nobody for a minute, with a secondary that is well, and as many clients as are given. Times as in
 * {@link Outage}.
 */
record EndpointOutage(int clients) {
    /**
     * What came of it.
     *
     * @param calls what became of the calls
     * @param primary the requests that the primary saw in each second
     * @param switches how often a client's calls began to be answered by the other endpoint
     * @param lastReturn the second in which the last client came back to the primary
     */
    record Result(Timeline calls, int[] primary, int switches, double lastReturn) {}

    Result run() {
        EventLoop loop = new EventLoop();
        SimulatedGateway primary = new SimulatedGateway(loop, Trouble.TIME_OUTS, Outage.CAPACITY, Outage.OVER);
        SimulatedGateway secondary = new SimulatedGateway(loop, Trouble.TIME_OUTS, Outage.CAPACITY, Outage.OVER);
        loop.afterNanos(Outage.BEGIN * 1_000_000_000L, () -> primary.leave(0));
        loop.afterNanos(Outage.END * 1_000_000_000L, () -> primary.leave(1));
        Random random = new Random(Outage.SEED);
        List<Double> switches = new ArrayList<>();
        List<SimulatedClient> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            all.add(new SdkClient(
                    loop, List.of(primary, secondary), random, (from, to) -> switches.add(loop.seconds())));
        }
        Timeline calls = new Timeline(loop, Outage.OVER);
        new Travellers(loop, all, calls, Outage.OFFERED, random).come(Outage.OVER);
        loop.run();
        return new Result(calls, primary.seen(), switches.size(), switches.get(switches.size() - 1));
    }
}
