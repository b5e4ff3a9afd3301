package org.i247.benchmarks;

import java.util.stream.DoubleStream;

/** The middle of some figures: one that was disturbed does not move it. */
final class Median {
    private Median() {}

    static double of(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
