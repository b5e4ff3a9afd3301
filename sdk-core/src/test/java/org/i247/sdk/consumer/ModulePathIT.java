package org.i247.sdk.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A consumer with a module of its own compiles against the finished jar and runs, and sees nothing internal. */
class ModulePathIT {
    private static final String MODULE = "module consumer { requires org.i247.sdk; }";
    private static final String SPEAKS_GERMAN = """
            package consumer;

            import java.util.Locale;
            import org.i247.sdk.I247Client;
            import org.i247.sdk.error.SetupException;

            public class Program {
                public static void main(String[] args) {
                    try {
                        I247Client.builder().build();
                    } catch (SetupException e) {
                        System.out.println(e.message(Locale.GERMAN));
                    }
                }
            }
            """;

    @TempDir
    Path work;

    private String modulePath = "";

    @BeforeEach
    void collectModules() {
        // What the jar needs at run time; test libraries are not on a consumer's path.
        List<String> needed = List.of(
                "jackson-annotations-2",
                "jackson-core-2",
                "jackson-databind-2",
                "feign-core",
                "resilience4j",
                "httpcore5",
                "bcp",
                "bcutil",
                "structured-fields",
                "slf4j-api",
                "jspecify");
        Stream<String> libraries = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> needed.stream()
                        .anyMatch(
                                name -> Path.of(entry).getFileName().toString().startsWith(name)));
        modulePath = Stream.concat(Stream.of(System.getProperty("i247.jar")), libraries)
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
    }

    @Test
    void runsOnTheModulePath() throws Exception {
        String program = """
                package consumer;

                import org.i247.sdk.I247Client;
                import org.i247.sdk.document.TravelDocumentQuery;
                import org.i247.sdk.error.SetupException;
                import org.i247.sdk.standard.Vin;

                public class Program {
                    public static void main(String[] args) {
                        System.out.println(TravelDocumentQuery.number("L898902C3"));
                        System.out.println(Vin.of("1M8GDM9AXKP042788").checkDigit());
                        try {
                            I247Client.builder().build();
                        } catch (SetupException e) {
                            System.out.println(e.code());
                        }
                    }
                }
                """;

        assertThat(compile(program)).isEmpty();
        assertThat(run()).isEqualTo("TravelDocumentQuery[documentNumber]\nMATCHES\nCONFIGURATION_MISSING\n");
    }

    @Test
    void internalsAreOutOfReach() throws Exception {
        String program = "package consumer; class Program { org.i247.sdk.internal.json.StrictJson reached; }";

        assertThat(compile(program)).contains("org.i247.sdk.internal.json");
    }

    /** A jar with files and no description of a module is one all the same, and is there without being asked for. */
    @Test
    void aLanguagePackBesideTheSdkIsFound() throws Exception {
        assertThat(compile(SPEAKS_GERMAN)).isEmpty();

        assertThat(run(List.of(pack(Optional.empty()).toString()), List.of())).startsWith("Es fehlt: i247.");
    }

    /** The module system leaves out a module that nobody needs: whoever starts the application has to name it. */
    @Test
    void aLanguagePackThatDescribesItselfHasToBeNamed() throws Exception {
        assertThat(compile(SPEAKS_GERMAN)).isEmpty();
        String pack = pack(Optional.of("module german.texts {}")).toString();

        assertThat(run(List.of(pack), List.of())).startsWith("The configuration lacks i247.");
        assertThat(run(List.of(pack), List.of("--add-modules", "german.texts"))).startsWith("Es fehlt: i247.");
    }

    private Path pack(Optional<String> module) throws IOException {
        Path jar = work.resolve("i247-german.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("META-INF/i247/errors_de.properties"));
            out.write("CONFIGURATION_MISSING=Es fehlt: {0}.\n".getBytes(StandardCharsets.UTF_8));
            if (module.isPresent()) {
                Path source = Files.writeString(
                        Files.createDirectories(work.resolve("pack")).resolve("module-info.java"), module.get());
                int failed = ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "--release",
                                "17",
                                "-d",
                                work.resolve("pack").toString(),
                                source.toString());
                assertThat(failed).isZero();
                out.putNextEntry(new JarEntry("module-info.class"));
                out.write(Files.readAllBytes(work.resolve("pack/module-info.class")));
            }
        }
        return jar;
    }

    private String compile(String program) throws IOException {
        Path sources = Files.createDirectories(work.resolve("src/consumer"));
        Files.writeString(work.resolve("src/module-info.java"), MODULE);
        Files.writeString(sources.resolve("Program.java"), program);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean done = compiler.getTask(
                            output,
                            files,
                            null,
                            List.of(
                                    "--release",
                                    "17",
                                    "--module-path",
                                    modulePath,
                                    "-d",
                                    work.resolve("out").toString()),
                            null,
                            files.getJavaFileObjects(
                                    work.resolve("src/module-info.java"), sources.resolve("Program.java")))
                    .call();
            return done ? "" : output.toString();
        }
    }

    private String run() throws IOException, InterruptedException {
        return run(List.of(), List.of());
    }

    private String run(List<String> jars, List<String> options) throws IOException, InterruptedException {
        List<String> path =
                new ArrayList<>(List.of(modulePath, work.resolve("out").toString()));
        path.addAll(jars);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                String.join(File.pathSeparator, path)));
        command.addAll(options);
        command.addAll(List.of("--module", "consumer/consumer.Program"));
        Process process = new ProcessBuilder(command)
                .redirectError(work.resolve("errors").toFile())
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        assertThat(code)
                .as("%s%s", output, Files.readString(work.resolve("errors")))
                .isZero();
        return output.replace("\r\n", "\n");
    }
}
