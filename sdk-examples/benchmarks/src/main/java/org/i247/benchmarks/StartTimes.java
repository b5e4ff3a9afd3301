package org.i247.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** How long a process takes from its start to its first verified answer, with the SDK and without it. */
final class StartTimes implements AutoCloseable {
    private static final List<Class<?>> PROGRAMS = List.of(BareStart.class, SdkStart.class);

    private final Path directory;
    private final LongSupplier nanos;
    private final String classPath;
    private final GatewayProcess gateway;

    StartTimes(Path directory, LongSupplier nanos) throws GeneralSecurityException, IOException {
        this.directory = directory;
        this.nanos = nanos;
        this.classPath = JarredClassPath.in(directory);
        Authority authority = new Authority(Clock.systemUTC().instant());
        var gatewayKeys = Stores.issue(authority, SigningKeys.P256);
        StartFiles.write(directory, Stores.issue(authority, SigningKeys.P256), gatewayKeys);
        this.gateway = new GatewayProcess(gatewayKeys);
    }

    /**
     * What starts took.
     *
     * @param how with what help of the JVM
     * @param bare the bare program's median, in milliseconds
     * @param sdk that of the program with the SDK
     */
    record Medians(String how, double bare, double sdk) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%-24s bare %6.0f ms   SDK %6.0f ms   %.2f x%n", how, bare, sdk, sdk / bare);
        }
    }

    /** Starts each program some times, by turns, with options of the JVM. */
    Medians measure(String how, int times, List<String> options) throws IOException, InterruptedException {
        List<List<Double>> millis = new ArrayList<>();
        PROGRAMS.forEach(program -> millis.add(new ArrayList<>()));
        for (int i = 0; i < times; i++) {
            for (int program = 0; program < PROGRAMS.size(); program++) {
                millis.get(program).add(start(PROGRAMS.get(program), options));
            }
        }
        double bare = Median.of(millis.get(0).stream().mapToDouble(Double::doubleValue));
        double sdk = Median.of(millis.get(1).stream().mapToDouble(Double::doubleValue));
        return new Medians(how, bare, sdk);
    }

    /** As the other, after a run of each program that leaves an archive of its classes; {@code %s} stands for the file. */
    Medians measure(String how, int times, List<String> training, List<String> options)
            throws IOException, InterruptedException {
        for (Class<?> program : PROGRAMS) {
            start(program, training);
        }
        return measure(how, times, options);
    }

    private double start(Class<?> program, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String option : options) {
            command.add(String.format(Locale.ROOT, option, directory.resolve(program.getSimpleName())));
        }
        command.addAll(List.of(Main.QUIET, "-cp", classPath, program.getName()));
        command.addAll(List.of(directory.toString(), gateway.endpoint().toString()));
        long start = nanos.getAsLong();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = process.inputReader(StandardCharsets.US_ASCII).readLine();
        double millis = (nanos.getAsLong() - start) / 1e6;
        if (!"true".equals(answer) || process.waitFor() != 0) {
            throw new IOException(program.getSimpleName() + " had no answer");
        }
        return millis;
    }

    @Override
    public void close() throws IOException {
        gateway.close();
    }
}
