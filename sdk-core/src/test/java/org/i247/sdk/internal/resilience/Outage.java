package org.i247.sdk.internal.resilience;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * A simulated loss of capacity: half a minute of health, a minute with a share of the capacity, and a minute after it. The
 * calls come as travellers do, at random and whatever becomes of those before. The same in every run.
 *
 * @param trouble how the gateway behaves meanwhile
 * @param left the share of its capacity that is left, in percent
 * @param clients how many clients make the calls
 * @param sdk whether they are the SDK; if not, they retry without restraint
 */
record Outage(Trouble trouble, int left, int clients, boolean sdk) implements Callable<Outage.Result> {
    /** Calls a second, all clients together. */
    static final int OFFERED = 700;
    /** Requests a second. */
    static final int CAPACITY = 1_000;

    static final int BEGIN = 30;
    static final int END = 90;
    static final int OVER = 150;

    static final long SEED = 20_261_123;

    @Override
    public Result call() {
        EventLoop loop = new EventLoop();
        SimulatedGateway gateway = new SimulatedGateway(loop, trouble, CAPACITY, OVER);
        loop.afterNanos(BEGIN * 1_000_000_000L, () -> gateway.leave(left / 100.0));
        loop.afterNanos(END * 1_000_000_000L, () -> gateway.leave(1));
        Random random = new Random(SEED);
        Supplier<SimulatedClient> make = sdk
                ? () -> new SdkClient(loop, List.of(gateway), random, (from, to) -> {})
                : () -> new PlainRetryClient(loop, gateway, random);
        List<SimulatedClient> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            all.add(make.get());
        }
        Timeline calls = new Timeline(loop, OVER);
        new Travellers(loop, all, calls, OFFERED, random).come(OVER);
        loop.run();
        return new Result(this, calls, gateway.seen());
    }

    /**
     * What came of it.
     *
     * @param outage of what
     * @param calls what became of the calls
     * @param seen the requests that the gateway saw in each second
     */
    record Result(Outage outage, Timeline calls, int[] seen) {
        /** Requests for each call that began while capacity was lacking. */
        double amplification() {
            return calls.amplification(BEGIN, END);
        }

        /** Requests for each such call that was not turned away in the client. */
        double requestsForEachCallSent() {
            return calls.requestsForEachCallSent(BEGIN, END);
        }

        /** The share of the calls that was answered while capacity was lacking. */
        double answeredMeanwhile() {
            return calls.goodput(BEGIN, END);
        }

        /** Seconds after the return of the capacity until no call was lost any more; a minute if that did not come. */
        int recovery() {
            return calls.recovery(END);
        }

        /** The share of the calls that was answered in the last half minute. */
        double answeredInTheEnd() {
            return calls.goodput(OVER - 30, OVER);
        }
    }
}
