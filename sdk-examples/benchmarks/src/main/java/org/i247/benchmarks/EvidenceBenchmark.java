package org.i247.benchmarks;

import java.util.concurrent.TimeUnit;
import org.i247.sdk.person.PersonRecord;
import org.i247.sdk.query.Answer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What a whole query costs with evidence and without. */
@Fork(1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 15, time = 1)
@Measurement(iterations = 8, time = 1)
public class EvidenceBenchmark {
    /**
     * Asks the gateway.
     *
     * @param line client and gateway
     * @return the verified answer, of which there is evidence
     */
    @Benchmark
    public Answer<PersonRecord> query(EvidenceLine line) {
        return line.ask();
    }
}
