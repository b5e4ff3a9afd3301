package org.i247.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * What one operation costs.
 *
 * @param cpu CPU time of its Java threads in microseconds, the median of all iterations
 * @param leastCpu the same in the iteration that was disturbed least; far below the median on a machine with other work
 * @param bytes what is allocated on the heap
 * @param wall time that passes, in microseconds
 */
record Cost(double cpu, double leastCpu, double bytes, double wall) {
    static final Cost NOTHING = new Cost(0, 0, 0, 0);

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Cost of(RunResult result) {
        double[] cpu = figures(result, iteration -> secondary(iteration, CpuProfiler.RESULT));
        double[] bytes = figures(result, iteration -> secondary(iteration, ALLOCATED));
        double[] wall =
                figures(result, iteration -> iteration.getPrimaryResult().getScore());
        double least = Arrays.stream(cpu).min().orElseThrow();
        return new Cost(median(cpu), least, median(bytes), median(wall));
    }

    /** Without the last iteration of each process: JMH closes the line within it, and threads end that had worked. */
    private static double[] figures(RunResult result, ToDoubleFunction<IterationResult> value) {
        return result.getBenchmarkResults().stream()
                .map(fork -> List.copyOf(fork.getIterationResults()))
                .flatMap(fork -> fork.stream().limit(Math.max(1, fork.size() - 1)))
                .mapToDouble(value)
                .toArray();
    }

    private static double median(double[] figures) {
        return Median.of(Arrays.stream(figures));
    }

    private static double secondary(IterationResult iteration, String name) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(name), name)
                .getScore();
    }

    static Cost sum(List<Cost> costs) {
        return costs.stream().reduce(NOTHING, Cost::plus);
    }

    private Cost plus(Cost other) {
        return new Cost(cpu + other.cpu, leastCpu + other.leastCpu, bytes + other.bytes, wall + other.wall);
    }

    /** This without what the process would have used anyway. */
    Cost without(Cost idle) {
        double share = wall / idle.wall;
        return new Cost(cpu - idle.cpu * share, leastCpu - idle.cpu * share, bytes - idle.bytes * share, wall);
    }
}
