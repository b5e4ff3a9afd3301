package org.i247.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.i247.sdk.audit.EvidenceReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A small soak. The heap is judged by the large one only: over so few calls it says nothing. */
@Timeout(300)
class SoakTest {
    @Test
    void aClientLeavesNoFileAndNoThreadBehind() throws Exception {
        try (Soak soak = new Soak()) {
            SoakReport report = soak.run(1_500, 3);

            assertThat(report.after().files())
                    .isLessThanOrEqualTo(report.before().files());
            assertThat(report.after().threads()).isEmpty();
            assertThat(report.during()).allSatisfy(held -> {
                assertThat(held.threads()).isNotEmpty().allMatch(Thread::isDaemon);
                assertThat(held.files()).isLessThanOrEqualTo(report.before().files() + 40);
            });
            // How an attempt that was disturbed ends is left to chance: most are mended by the next one.
            assertThat(soak.ends())
                    .containsKeys("Hits", "INTERRUPTED", "cancelled")
                    .doesNotContainKeys("NoHit", "Incomplete", "TooMany");
            assertThat(soak.ends().values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(1_500);

            assertThat(soak.rotations()).isEqualTo(4);
            EvidenceReport evidence = soak.evidence();
            assertThat(evidence.isSound()).as(evidence.findings().toString()).isTrue();
            assertThat(evidence.sealedUpTo()).isEqualTo(evidence.lastSequence());
            assertThat(evidence.provenAnswers()).isEqualTo(evidence.answers()).isGreaterThan(500);
        }
    }

    @Test
    void whatLeaksIsNamed() {
        Thread stray = new Thread(() -> {}, "i247-stray");
        Footprint before = new Footprint(10, List.of(), 1_000, Map.of());
        List<Footprint> during = List.of(
                new Footprint(12, List.of(), 1_000, Map.of("org.i247.sdk.Kept", 0L)),
                new Footprint(12, List.of(), 11_000, Map.of("org.i247.sdk.Kept", 1_000L)),
                new Footprint(12, List.of(), 21_000, Map.of("org.i247.sdk.Kept", 2_000L)),
                new Footprint(99, List.of(stray), 31_010, Map.of("org.i247.sdk.Kept", 3_000L)));
        Footprint after = new Footprint(11, List.of(stray), 31_000, Map.of());

        assertThat(new SoakReport(1_000, before, during, after).leaks())
                .containsExactly(
                        "1 files are open although every client is closed",
                        "89 files are open for one idle client",
                        "the thread i247-stray outlives its client",
                        "the thread i247-stray is no daemon",
                        "the heap grows by 10.0 bytes a call",
                        "2000 more of org.i247.sdk.Kept");
        assertThat(new SoakReport(1_000, before, List.of(before, before, before), before).leaks())
                .isEmpty();
    }
}
