package org.i247.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A cluster as it is in service: one process that leads, and workers, which have what Flink's distribution has and nothing else. */
final class FlinkCluster implements AutoCloseable {
    private static final Pattern DISTRIBUTION = Pattern.compile(
            "(flink-(?!connector-kafka).*|commons-.*|kryo|reflectasm|objenesis|minlog|snakeyaml-engine|javassist|snappy-java"
                    + "|lz4-java|slf4j-api)-[0-9].*\\.jar");

    private static final List<String> MEMORY = List.of(
            "taskmanager.cpu.cores=1.0",
            "taskmanager.memory.task.heap.size=256mb",
            "taskmanager.memory.managed.size=64mb",
            "taskmanager.memory.network.min=64mb",
            "taskmanager.memory.network.max=64mb",
            "taskmanager.memory.framework.heap.size=64mb",
            "taskmanager.memory.framework.off-heap.size=64mb",
            "taskmanager.memory.task.off-heap.size=64mb",
            "taskmanager.memory.jvm-metaspace.size=128mb",
            "taskmanager.memory.jvm-overhead.min=64mb",
            "taskmanager.memory.jvm-overhead.max=64mb");

    private final Path directory;
    private final int rest = FreePort.find();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Process leader;
    private final Deque<Process> workers = new ArrayDeque<>();

    /** Starts one that leads, and no worker yet. */
    FlinkCluster(Path directory, int slots) throws IOException {
        this.directory = directory;
        Files.writeString(directory.resolve("config.yaml"), """
                jobmanager:
                  rpc: {address: 127.0.0.1, port: %d}
                  bind-host: 127.0.0.1
                  memory: {process: {size: 1024m}}
                taskmanager: {host: 127.0.0.1, bind-host: 127.0.0.1, numberOfTaskSlots: %d}
                rest: {address: 127.0.0.1, bind-address: 127.0.0.1, port: %d}
                """.formatted(FreePort.find(), slots, rest));
        leader = start(
                "leader",
                List.of(
                        "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint",
                        "--configDir",
                        directory.toString()));
    }

    void startWorker() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "org.apache.flink.runtime.taskexecutor.TaskManagerRunner", "--configDir", directory.toString()));
        MEMORY.forEach(setting -> command.addAll(List.of("-D", setting)));
        workers.add(start("worker-" + workers.size(), command));
    }

    /** Ends the oldest worker at once, with all that it has under way. */
    void killWorker() {
        workers.remove().destroyForcibly().onExit().join();
    }

    /** Hands a job over, as {@code flink run} does, and returns what that printed. */
    String run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("org.apache.flink.client.cli.CliFrontend", "run"));
        command.addAll(arguments);
        Process run = start("run", command);
        run.waitFor();
        return log("run");
    }

    /** How many places for a part of a job nobody has. */
    int freeSlots() throws InterruptedException {
        return get("/overview").path("slots-available").asInt();
    }

    /** The state of the only job, or an empty text. */
    String state() throws InterruptedException {
        return get("/jobs/overview").path("jobs").path(0).path("state").asText();
    }

    /** How many faults the only job went through. */
    int faults() throws InterruptedException {
        String job = get("/jobs/overview").path("jobs").path(0).path("jid").asText();
        return get("/jobs/" + job + "/exceptions")
                .path("exceptionHistory")
                .path("entries")
                .size();
    }

    /** What all its processes printed. */
    String logs() throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.list(directory)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".log")).toList()) {
                all.append(file.getFileName()).append('\n').append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private String log(String name) throws IOException {
        return Files.readString(directory.resolve(name + ".log"));
    }

    private JsonNode get(String path) throws InterruptedException {
        if (!leader.isAlive() || !workers.stream().allMatch(Process::isAlive)) {
            throw new IllegalStateException("a process of the cluster has ended");
        }
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + rest + path))
                    .build();
            return JsonMapper.builder()
                    .build()
                    .readTree(http.send(request, HttpResponse.BodyHandlers.ofString())
                            .body());
        } catch (IOException e) {
            return JsonMapper.builder().build().createObjectNode(); // it is not there yet
        }
    }

    private Process start(String name, List<String> mainClassAndArguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                distribution()));
        command.addAll(mainClassAndArguments);
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve(name + ".log").toFile());
        process.environment().put("FLINK_CONF_DIR", directory.toString());
        return process.start();
    }

    private static String distribution() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> DISTRIBUTION
                        .matcher(Path.of(entry).getFileName().toString())
                        .matches())
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public void close() {
        workers.forEach(worker -> worker.destroyForcibly().onExit().join());
        leader.destroyForcibly().onExit().join();
    }
}
