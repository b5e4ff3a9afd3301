package org.i247.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.Specimens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The job on a cluster of two workers, with a real Redis, a real Kafka and a gateway. */
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ScreeningJobTest {
    private static final int PARALLELISM = 4;
    private static final int ROWS = 200;
    private static final int LISTS = 3;
    private static final int STOLEN = 7;

    /** So many calls are made before the worker dies: some batches are answered, most are not. */
    private static final int IN_THE_MIDDLE = 3;

    private static final int MESSAGES = 10;

    /** Somebody who cannot be read: told as a problem, and not known. */
    private static final String BROKEN = "{\"surname\": \n";

    @TempDir
    static Path shared;

    private static Sandbox sandbox;
    private static RedisProcess redis;
    private static MiniCluster cluster;

    @TempDir
    Path directory;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(RedisProcess.isInstalled(), "needs redis-server on the path");
        sandbox = Sandbox.start();
        redis = RedisProcess.start(shared);
        // No place is free, so that each worker has a part of the job.
        cluster = new MiniCluster(new MiniClusterConfiguration.Builder()
                .setConfiguration(new Configuration())
                .setNumTaskManagers(2)
                .setNumSlotsPerTaskManager(PARALLELISM / 2)
                .build());
        cluster.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (cluster != null) {
            cluster.close();
            redis.close();
            sandbox.close();
        }
    }

    @Test
    void everySubjectHasOneOutcomeThoughAWorkerDies() throws Exception {
        Path lists = Files.createDirectory(directory.resolve("lists"));
        for (int list = 0; list < LISTS; list++) {
            Files.write(lists.resolve("ship-" + list + ".csv"), rows(list));
        }
        Files.writeString(lists.resolve("broken.json"), BROKEN);
        Quota quota = quota();

        int before = sandbox.requests();
        long began = System.nanoTime();
        JobID job = submit(PARALLELISM, quota, Optional.of(lists.toUri().toString()), Optional.empty());
        await(() -> sandbox.requests() >= before + IN_THE_MIDDLE);
        cluster.terminateTaskManager(0).get();
        cluster.startTaskManager();
        assertThat(cluster.requestJobResult(job).get().isSuccess()).isTrue();
        Duration took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(attempts(job)).as("the job was begun again").isPositive();
        List<JsonNode> results = results();
        assertThat(places(results, "verdict")).containsExactlyInAnyOrderElementsOf(travellers());
        assertThat(verdicts(results))
                .isEqualTo(
                        Map.of("HIT", (long) LISTS * STOLEN, "CLEAR", (long) LISTS * (ROWS - STOLEN), "NOT_KNOWN", 1L));
        assertThat(problems(results))
                .containsExactlyInAnyOrder("broken.json, line 1: FORMAT", "broken.json, line 1: REQUIRED");
        assertThat((long) sandbox.requests() - before)
                .as("calls within the quota")
                .isLessThanOrEqualTo(quota.calls() + quota.perSecond() * took.toMillis() / 1000);
    }

    @Test
    void listsComeFromATopic() throws Exception {
        try (KafkaBroker kafka = KafkaBroker.start(directory)) {
            List<String> travellers = new ArrayList<>();
            for (int i = 0; i < MESSAGES; i++) {
                travellers.add(kafka.send(
                                "arrivals",
                                "{\"surname\": \"MUSTER\", \"documentNumber\": \"P" + (1_000_000 + i) + "\"}")
                        + ", line 1");
            }
            String flight =
                    kafka.send("arrivals", "surname,document number\nMUSTER," + Specimens.STOLEN_PASSPORT + "\n");
            travellers.add(flight + ", line 2");
            String broken = kafka.send("arrivals", BROKEN) + ", line 1";
            travellers.add(broken);
            String empty = kafka.send("arrivals", "");

            Topic topic = new Topic(kafka.address(), "arrivals", kafka.settings());
            JobID job = submit(1, quota(), Optional.empty(), Optional.of(topic));
            await(() -> results().size() >= travellers.size() + 3);
            cluster.cancelJob(job).get();

            List<JsonNode> results = results();
            assertThat(places(results, "verdict")).containsExactlyInAnyOrderElementsOf(travellers);
            assertThat(verdicts(results)).isEqualTo(Map.of("HIT", 1L, "CLEAR", (long) MESSAGES, "NOT_KNOWN", 1L));
            assertThat(problems(results))
                    .containsExactlyInAnyOrder(broken + ": FORMAT", broken + ": REQUIRED", empty + ": FORMAT");
        }
    }

    private static Quota quota() {
        return new Quota(redis.address(), 4, 3, 2);
    }

    private JobID submit(int parallelism, Quota quota, Optional<String> lists, Optional<Topic> topic) throws Exception {
        // What Flink would serialise by guess is refused.
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment(
                new Configuration().set(PipelineOptions.GENERIC_TYPES, false));
        environment.setParallelism(parallelism);
        ScreeningJob.build(
                environment,
                new JobOptions(
                        patient().toString(),
                        lists,
                        topic,
                        directory.resolve("results").toUri().toString(),
                        quota,
                        Duration.ofMillis(200),
                        () -> LocalDate.of(2026, 11, 30)));
        return cluster.submitJob(environment.getStreamGraph()).get().getJobID();
    }

    /** A machine that is busy otherwise makes nobody unknown. */
    private Path patient() throws IOException {
        // Keys and certificates are named from where the properties are.
        Path properties = sandbox.clientProperties().resolveSibling("patient.properties");
        return Files.writeString(
                properties,
                Files.readString(sandbox.clientProperties())
                        + "\ni247.timeout.connect=60s\ni247.timeout.attempt=120s\ni247.timeout.total=300s\n");
    }

    private static List<String> rows(int list) {
        List<String> rows =
                new ArrayList<>(List.of("Family name,Given names,Date of birth,Document number,Issuing state"));
        for (int row = 0; row < ROWS; row++) {
            String number = row % (ROWS / STOLEN) == 5 && row < ROWS - 5
                    ? Specimens.STOLEN_PASSPORT
                    : "P" + (1_000_000 + list * ROWS + row);
            rows.add("MUSTER" + letters(row) + ",OTTO,1980-01-01," + number + ",UTO");
        }
        return rows;
    }

    private static String letters(int number) {
        return "" + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26);
    }

    private static int attempts(JobID job) throws Exception {
        int most = 0;
        for (var vertex : cluster.getExecutionGraph(job).get().getAllExecutionVertices()) {
            most = Math.max(most, vertex.getCurrentExecutionAttempt().getAttemptNumber());
        }
        return most;
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        while (!condition.call()) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private List<JsonNode> results() throws IOException {
        return ResultFiles.read(Files.createDirectories(directory.resolve("results")));
    }

    /** Where those with a member stand, and not at which byte. */
    private static List<String> places(List<JsonNode> results, String member) {
        return results.stream()
                .filter(line -> line.has(member))
                .map(line -> place(line.get("origin")))
                .toList();
    }

    private static String place(JsonNode origin) {
        long line = origin.get("segment").asLong();
        return origin.get("source").asText() + (line > 0 ? ", line " + line : "");
    }

    private static List<String> problems(List<JsonNode> results) {
        List<JsonNode> problems =
                results.stream().filter(line -> line.has("problem")).toList();
        List<String> places = places(problems, "problem");
        return IntStream.range(0, places.size())
                .mapToObj(
                        i -> places.get(i) + ": " + problems.get(i).get("rule").asText())
                .toList();
    }

    private static List<String> travellers() {
        List<String> places = new ArrayList<>(List.of("broken.json, line 1"));
        for (int list = 0; list < LISTS; list++) {
            for (int line = 2; line < ROWS + 2; line++) {
                places.add("ship-" + list + ".csv, line " + line);
            }
        }
        return places;
    }

    private static Map<String, Long> verdicts(List<JsonNode> results) {
        return results.stream()
                .filter(line -> line.has("verdict"))
                .collect(Collectors.groupingBy(line -> line.get("verdict").asText(), Collectors.counting()));
    }
}
