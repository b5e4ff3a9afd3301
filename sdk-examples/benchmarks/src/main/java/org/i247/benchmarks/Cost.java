package org.i247.benchmarks;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * What one operation costs.
 *
 * @param cpu CPU time of its Java threads in microseconds
 * @param bytes what is allocated on the heap
 * @param wall time that passes, in microseconds
 */
record Cost(double cpu, double bytes, double wall) {
    static final Cost NOTHING = new Cost(0, 0, 0);

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** The medians of all iterations: one that was disturbed does not show. */
    static Cost of(RunResult result) {
        return new Cost(
                median(result, iteration -> secondary(iteration, CpuProfiler.RESULT)),
                median(result, iteration -> secondary(iteration, ALLOCATED)),
                median(result, iteration -> iteration.getPrimaryResult().getScore()));
    }

    private static double median(RunResult result, ToDoubleFunction<IterationResult> value) {
        double[] values = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(value)
                .sorted()
                .toArray();
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    private static double secondary(IterationResult iteration, String name) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(name), name)
                .getScore();
    }

    static Cost sum(List<Cost> costs) {
        return costs.stream().reduce(NOTHING, Cost::plus);
    }

    private Cost plus(Cost other) {
        return new Cost(cpu + other.cpu, bytes + other.bytes, wall + other.wall);
    }

    /** This without what the process would have used anyway. */
    Cost without(Cost idle) {
        return new Cost(cpu - idle.cpu / idle.wall * wall, bytes - idle.bytes / idle.wall * wall, wall);
    }
}
