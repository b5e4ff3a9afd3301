package org.i247.sdk.internal.resilience;

/** What became of the calls that began in each second, and how many requests they made. */
final class Timeline {
    private final EventLoop loop;
    private final int[] calls;
    private final int[] answered;
    private final int[] requests;
    private final int[] sent;

    Timeline(EventLoop loop, int seconds) {
        this.loop = loop;
        calls = new int[seconds];
        answered = new int[seconds];
        requests = new int[seconds];
        sent = new int[seconds];
    }

    void observe(SimulatedClient client) {
        int second = (int) loop.seconds();
        calls[second]++;
        client.call((isAnswered, made) -> {
            answered[second] += isAnswered ? 1 : 0;
            requests[second] += made;
            sent[second] += made > 0 ? 1 : 0;
        });
    }

    /** Requests for each call of these seconds. */
    double amplification(int from, int to) {
        return ratio(requests, calls, from, to);
    }

    /** The share of the calls of these seconds that was answered. */
    double goodput(int from, int to) {
        return ratio(answered, calls, from, to);
    }

    /** Requests for each call of these seconds that left the client at all. */
    double requestsForEachCallSent(int from, int to) {
        return ratio(requests, sent, from, to);
    }

    /** How many seconds after this one it took until nearly every call (99 of 100) was answered from then on. */
    int recovery(int from) {
        int last = calls.length - 1;
        while (last >= from && answered[last] >= 0.99 * calls[last]) {
            last--;
        }
        return last + 1 - from;
    }

    /** How many calls that began in each second were answered. */
    int[] answered() {
        return answered.clone();
    }

    private static double ratio(int[] some, int[] all, int from, int to) {
        double of = 0;
        double sum = 0;
        for (int second = from; second < to; second++) {
            sum += some[second];
            of += all[second];
        }
        return of == 0 ? 0 : sum / of;
    }
}
