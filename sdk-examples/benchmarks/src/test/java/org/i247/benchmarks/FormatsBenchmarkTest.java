package org.i247.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is measured is what is meant: everything is read, and nothing is wrong with it. */
class FormatsBenchmarkTest {
    private final FormatsBenchmark benchmark = new FormatsBenchmark();

    @Test
    void eachItemIsReadWhole() throws Exception {
        benchmark.prepare();

        assertThat(benchmark.mrz().isValid()).isTrue();
        assertThat(benchmark.paxlst()).isEqualTo(100);
        assertThat(benchmark.name().toString()).isNotEmpty();
        assertThat(benchmark.nist().records(14)).hasSize(10);
        assertThat(benchmark.nist().findings()).isEmpty();
        assertThat(new String(benchmark.signatureBase(), StandardCharsets.US_ASCII))
                .startsWith("\"@method\": POST\n")
                .contains("\"content-digest\": sha-256=:");
    }
}
