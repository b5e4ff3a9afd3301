package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line, in a process of its own. */
class SandboxMainTest {
    @TempDir
    Path work;

    private static Process run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SandboxMain.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot 1", "--port", "--port 0", "--port 65536", "--port x", "--directory", "extra"})
    void bad_arguments_get_the_usage_on_standard_error_and_exit_2(String arguments) throws Exception {
        Process process = run(arguments.split(" "));

        String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(error).contains("usage: java -jar i247-sandbox.jar [--port N] [--directory DIR]");
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
    }

    @Test
    void it_says_where_it_listens_and_serves_until_it_is_stopped() throws Exception {
        Path directory = work.resolve("sandbox");
        Process process = run("--directory", directory.toString());
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).startsWith("The sandbox listens at https://localhost:");
            assertThat(out.readLine()).contains(directory.toString());
            assertThat(out.readLine())
                    .endsWith(directory.resolve("client.properties").toString());
            assertThat(Files.readString(directory.resolve("client.properties"))).contains("i247.endpoints=https://");
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
}
