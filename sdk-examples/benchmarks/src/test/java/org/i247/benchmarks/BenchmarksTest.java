package org.i247.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

class BenchmarksTest {
    @Test
    void eachBenchmarkRunsWithEachKindOfKeysAndStandsInTheReport() throws RunnerException {
        Collection<RunResult> results = new Runner(Main.base("P256", "ED25519")
                        .forks(0)
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .build())
                .run();

        assertThat(results).hasSize(12);
        assertThat(Report.of(results, "here\n"))
                .contains("P256", "ED25519", "signature", "verification", "exchange", "json", "query / sum")
                .doesNotContain("NaN");
    }
}
