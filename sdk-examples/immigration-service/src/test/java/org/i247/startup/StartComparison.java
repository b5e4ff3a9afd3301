package org.i247.startup;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.i247.sandbox.Sandbox;

/**
 * Starts one application with the starter on its class path and set up, and without it, in turn, each time in a process of its
 * own; tells the medians of what Spring Boot says of its start. Nothing is asserted: a busy machine would decide.
 */
final class StartComparison {
    private static final Predicate<String> OF_THE_STARTER =
            entry -> entry.contains("sdk-spring") || entry.contains("sdk-core") || entry.contains("i247-s");

    private StartComparison() {}

    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
        String all = System.getProperty("java.class.path");
        String bare = Arrays.stream(all.split(File.pathSeparator))
                .filter(OF_THE_STARTER.negate())
                .collect(Collectors.joining(File.pathSeparator));
        List<Long> with = new ArrayList<>();
        List<Long> without = new ArrayList<>();
        try (Sandbox sandbox = Sandbox.start()) {
            for (int round = 0; round < rounds; round++) {
                without.add(start(bare, List.of()));
                with.add(start(all, settings(sandbox)));
            }
        }
        long bareMedian = median(without);
        long median = median(with);
        System.out.printf(
                Locale.ROOT,
                "context start, median of %d: %d ms without the starter, %d ms with it, %d ms more%n",
                rounds,
                bareMedian,
                median,
                median - bareMedian);
    }

    private static long start(String classPath, List<String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                ComparedApplication.class.getName(),
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--spring.datasource.url=jdbc:h2:mem:compared"));
        command.addAll(settings);
        Process application =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        String said = new String(application.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said.lines()
                .filter(line -> line.startsWith(ComparedApplication.READY))
                .mapToLong(line -> Long.parseLong(line.substring(ComparedApplication.READY.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(said));
    }

    private static List<String> settings(Sandbox sandbox) {
        return List.of(
                "--i247.endpoints=" + sandbox.endpoint(),
                "--i247.identity.key-store=" + sandbox.identity().keyStore(),
                "--i247.identity.key-store-password=" + sandbox.identity().keyStorePassword(),
                "--i247.trust.certificates=" + sandbox.directory().resolve("ca.pem"),
                "--i247.trust.gateway-signing-certificates="
                        + sandbox.directory().resolve("gateway-signing.pem"));
    }

    private static long median(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
