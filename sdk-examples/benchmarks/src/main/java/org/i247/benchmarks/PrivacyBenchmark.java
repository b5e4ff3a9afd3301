package org.i247.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to see that an answer does not repeat the question in a header. */
@Fork(1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PrivacyBenchmark {
    /**
     * Reads the question a second time, and looks for its texts in the gateway's own words.
     *
     * @param parts the parts
     * @return whether one stands there
     */
    @Benchmark
    public boolean repetition(Parts parts) {
        return parts.repeats();
    }
}
