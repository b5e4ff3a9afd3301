package org.i247.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
    @Test
    void everyRivalAsksTheSameAndBelievesTheAnswer() throws Exception {
        try (Comparison comparison = new Comparison(SigningKeys.P256, System::nanoTime)) {
            Map<String, List<Cost>> costs = comparison.run(2, 1, 2, 1);

            assertThat(costs)
                    .containsOnlyKeys(
                            Comparison.SDK,
                            "hand-written pipeline",
                            "JDK HttpClient by hand",
                            "plain assembly",
                            "HAPI FHIR client",
                            "AWS SDK 2, DynamoDB");
            assertThat(costs.values())
                    .allSatisfy(each -> assertThat(each)
                            .hasSize(2)
                            .allSatisfy(cost -> assertThat(cost.bytes()).isGreaterThan(10_000)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient.json", "item.json"})
    void theAnswersOfOtherServicesAreAsLong(String other) {
        assertThat(OtherServices.content(other).length)
                .isCloseTo(OtherServices.content("answer.json").length, withinPercentage(5));
    }

    @Test
    void theReportComparesWithinARound() {
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        costs.put(Comparison.SDK, List.of(cost(10, 100), cost(40, 100), cost(30, 100)));
        costs.put("other", List.of(cost(5, 50), cost(10, 200), cost(10, 25)));

        assertThat(ComparisonReport.of(SigningKeys.P256, 16, costs))
                .contains("P256, callers: 16")
                .containsPattern("other +10\\.0 +50 +1\\.0 +3\\.00 x +2\\.00 x");
    }

    @Test
    void bothProgramsStartAndHaveTheirAnswer(@TempDir Path directory)
            throws GeneralSecurityException, IOException, InterruptedException {
        try (StartTimes starts = new StartTimes(directory, System::nanoTime)) {
            assertThat(starts.measure("once", 1, List.of()).toString())
                    .matches("once +bare +[0-9]+ ms +SDK +[0-9]+ ms +[0-9.]+ x\\R");
        }
    }

    private static Cost cost(double cpu, double bytes) {
        return new Cost(cpu, cpu, bytes, 1);
    }
}
