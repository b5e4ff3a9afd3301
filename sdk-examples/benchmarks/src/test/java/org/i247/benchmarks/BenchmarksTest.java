package org.i247.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import org.i247.sdk.audit.EvidenceReport;
import org.i247.sdk.audit.EvidenceVerifier;
import org.i247.sdk.internal.signature.AnswerVerdict;
import org.i247.sdk.internal.signature.SignatureFormatException;
import org.i247.sdk.query.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

class BenchmarksTest {
    @ParameterizedTest
    @EnumSource
    void eachPartDoesWhatTheQueryDoesWithTheSameBytes(SigningKeys keys)
            throws GeneralSecurityException, IOException, SignatureFormatException {
        Line line = new Line();
        line.keys = keys;
        line.open();
        Parts parts = new Parts();
        parts.prepare(line);
        try {
            var query = new QueryBenchmark();
            var part = new PartsBenchmark();

            assertThat(line.request().content()).hasSizeBetween(180, 220);
            assertThat(line.answer().content()).hasSizeBetween(2000, 2100);
            assertThat(query.query(line)).isInstanceOf(Answer.Hits.class);
            assertThat(part.signature(parts).signatureInput())
                    .hasSameSizeAs(line.request().first("Signature-Input"));
            assertThat(part.verification(parts)).isInstanceOf(AnswerVerdict.Verified.class);
            assertThat(part.exchange(parts))
                    .hasSameSizeAs(line.answer().wire())
                    .endsWith(line.answer().content());
            assertThat(parts.write()).isEqualTo(line.request().content());
            assertThat(parts.read()).isInstanceOf(Answer.Hits.class);
        } finally {
            parts.close();
            line.close();
        }
    }

    @Test
    void aRunMeasuresTimeProcessorAndMemory() throws RunnerException {
        var run = Main.base("P256")
                .include("PartsBenchmark.(json|inTurn)")
                .forks(0)
                .mode(Mode.SingleShotTime)
                .warmupIterations(0)
                .measurementIterations(1)
                .build();

        Map<String, Cost> costs = Report.costs(new Runner(run).run()).get("P256");

        assertThat(costs).containsOnlyKeys("json", "inTurn");
        assertThat(costs.values()).allSatisfy(cost -> {
            assertThat(cost.cpu()).isPositive();
            assertThat(cost.leastCpu()).isEqualTo(cost.cpu());
            assertThat(cost.bytes()).isPositive();
            assertThat(cost.wall()).isPositive();
        });
    }

    @Test
    void aRunOnNamesHasARowForEachThingDoneToThem() throws RunnerException {
        var run = Main.base()
                .include("NamesBenchmark")
                .forks(0)
                .mode(Mode.SingleShotTime)
                .warmupIterations(0)
                .measurementIterations(1)
                .build();

        assertThat(Table.of("One name", Table.rows(new Runner(run).run()), "here"))
                .containsPattern("(?m)^read +[0-9.]+")
                .containsPattern("(?m)^readAndCompare +[0-9.]+")
                .containsPattern("(?m)^readAndVary +[0-9.]+")
                .containsPattern("(?m)^transliterate +[0-9.]+");
    }

    @Test
    void aRunOnEvidenceHasARowForEachKindOfIt() throws RunnerException {
        var run = Main.base()
                .include("(Evidence|Privacy)Benchmark")
                .param("evidence", "NONE", "SEALED_ON_DISK")
                .forks(0)
                .mode(Mode.SingleShotTime)
                .warmupIterations(0)
                .measurementIterations(1)
                .build();

        String report = Table.of("Evidence", Table.rows(new Runner(run).run()), "here");

        assertThat(report)
                .containsPattern("(?m)^NONE +[0-9.]+")
                .containsPattern("(?m)^SEALED_ON_DISK +[0-9.]+")
                .containsPattern("(?m)^repetition +[0-9.]+");
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "FILE", "SEALED_EACH_CALL"})
    void eachKindOfEvidenceIsLeft(EvidenceKind kind) throws GeneralSecurityException, IOException {
        EvidenceLine line = new EvidenceLine();
        line.keys = SigningKeys.P256;
        line.evidence = kind;
        line.open();
        try {
            if (kind == EvidenceKind.NONE) {
                assertThat(line.file()).doesNotExist();
                return;
            }
            EvidenceReport report = EvidenceVerifier.of(
                            List.of(Stores.certificate(line.gatewayStore(), Stores.SIGNING)),
                            List.of(Stores.certificate(line.clientStore(), Stores.SIGNING)))
                    .verify(line.file());
            assertThat(report.isSound()).isTrue();
            assertThat(report.provenAnswers()).isEqualTo(1);
            assertThat(report.checkPoints()).isEqualTo(kind == EvidenceKind.SEALED_EACH_CALL ? 1 : 0);
        } finally {
            line.close();
        }
    }

    @Test
    void theReportTakesOffWhatTheIdleProcessUses() {
        Cost part = new Cost(11, 6, 1000, 100);
        String report = Report.of(
                Map.of(
                        "P256",
                        Map.of(
                                "idle", new Cost(10_000, 9_000, 0, 1_000_000),
                                "signature", part,
                                "verification", part,
                                "exchange", part,
                                "json", part,
                                "inTurn", new Cost(77, 42, 6000, 200),
                                "query", new Cost(65, 35, 6000, 500))),
                "here");

        assertThat(report).containsPattern("sum of the parts +40.0 +20.0 +4000 +400.0");
        assertThat(report).containsPattern("query / sum +1.50 +1.50 +1.50");
        assertThat(report).containsPattern("query / in turn +0.80 +0.75 +1.00");
    }
}
