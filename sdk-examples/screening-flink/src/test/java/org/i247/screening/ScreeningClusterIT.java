package org.i247.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.Specimens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The job's jar, handed to a cluster of three processes as the recipe page tells. */
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ScreeningClusterIT {
    private static final int SUBJECTS = 1000;

    @TempDir
    Path directory;

    @Test
    void everySubjectHasOneOutcomeThoughAWorkerIsKilled() throws Exception {
        Path lists = Files.createDirectory(directory.resolve("lists"));
        Path results = Files.createDirectory(directory.resolve("results"));
        Files.writeString(lists.resolve("ship.csv"), list());
        try (Sandbox sandbox = Sandbox.start();
                RedisProcess redis = RedisProcess.start(directory);
                FlinkCluster cluster = new FlinkCluster(directory, 2)) {
            cluster.startWorker();
            cluster.startWorker();
            await(() -> cluster.freeSlots() == 4);

            String printed = cluster.run(List.of(
                    "--detached",
                    "--parallelism",
                    "4",
                    "-Dexecution.checkpointing.dir="
                            + directory.resolve("check-points").toUri(),
                    Objects.requireNonNull(System.getProperty("screening.job")),
                    "--config",
                    sandbox.clientProperties().toString(),
                    "--lists",
                    lists.toUri().toString(),
                    "--results",
                    results.toUri().toString(),
                    "--redis",
                    redis.address(),
                    "--quota-calls",
                    "4",
                    "--quota-per-second",
                    "3",
                    "--quota-at-once",
                    "2",
                    "--check-point-seconds",
                    "1"));
            assertThat(printed).contains("Job has been submitted");
            await(() -> sandbox.requests() >= 3);
            cluster.killWorker();
            cluster.startWorker();
            await(() -> cluster.state().equals("FINISHED"));

            assertThat(cluster.faults()).as("the worker was in the middle").isPositive();
            List<JsonNode> outcomes = ResultFiles.read(results);
            assertThat(outcomes.stream()
                            .map(line -> line.get("origin").get("segment").asInt()))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(2, SUBJECTS + 2).boxed().toList());
            assertThat(outcomes.stream().map(line -> line.get("verdict").asText()))
                    .containsOnlyOnce("HIT")
                    .doesNotContain("NOT_KNOWN");
            assertThat(cluster.logs()).doesNotContain("MUSTER", Specimens.STOLEN_PASSPORT);
        }
    }

    private static String list() {
        return Stream.concat(
                        Stream.of("surname,document number", "MUSTER," + Specimens.STOLEN_PASSPORT),
                        IntStream.range(1, SUBJECTS).mapToObj(i -> "MUSTER,P" + (1_000_000 + i)))
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        while (!condition.call()) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
