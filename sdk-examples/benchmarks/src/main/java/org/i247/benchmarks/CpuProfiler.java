package org.i247.benchmarks;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The CPU time for one operation, in microseconds: of all Java threads of the process, in user code and in the kernel.
 * Time in which the client waits for the gateway does not count. Neither does the JIT compiler, which is done after a
 * while, nor the collector: what it has to do is what the bytes say. The CPU time of the process has both in it, and on
 * Linux it moves in steps of 10 ms only.
 */
public final class CpuProfiler implements InternalProfiler {
    /** The name of the result. */
    static final String RESULT = "cpu";

    private Meter.Reading before = Meter.read();

    /** For JMH, which makes it by its name. */
    public CpuProfiler() {}

    @Override
    public String getDescription() {
        return "CPU time of all Java threads";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = Meter.read();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long operations = Math.max(1, result.getMetadata().getAllOps());
        double microseconds = Meter.read().since(before, operations, 0).cpu();
        return List.of(new ScalarResult(RESULT, microseconds, "us/op", AggregationPolicy.AVG));
    }
}
