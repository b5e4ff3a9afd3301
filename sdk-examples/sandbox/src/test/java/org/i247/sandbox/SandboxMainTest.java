package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.i247.sdk.I247Client;
import org.i247.sdk.cooperation.Alert;
import org.i247.sdk.cooperation.AlertKind;
import org.i247.sdk.cooperation.FeedPage;
import org.i247.sdk.cooperation.FeedQuery;
import org.i247.sdk.cooperation.Message;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line, in a process of its own. */
class SandboxMainTest {
    @TempDir
    Path work;

    private static Process run(String... arguments) throws IOException {
        return new ProcessBuilder(TestProgram.command(SandboxMain.class, arguments)).start();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--prot 1",
                "--port",
                "--port 0",
                "--port 65536",
                "--port x",
                "--directory",
                "--proxy 0",
                "--inside-tls",
                "--proxy 9 --certificate x",
                "--arrivals soon",
                "--arrivals 0s",
                "extra"
            })
    void bad_arguments_are_refused(String arguments) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandLine.read(List.of(arguments.split(" "))))
                .withMessageMatching(".+");
    }

    @Test
    void bad_arguments_get_the_usage_on_standard_error_and_exit_2() throws Exception {
        Process process = run("--port", "x");

        String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(error).contains("usage: java -jar i247-sandbox.jar [--port N] [--directory DIR]");
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
    }

    @Test
    void whoever_asks_for_help_gets_the_usage_on_standard_output() throws Exception {
        Process process = run("--help");

        String help = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(help).contains("usage: java -jar i247-sandbox.jar", "--arrivals TIME");
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
            String notices = out.readLine();
            assertThat(notices).startsWith("Public notices are at");
            assertThat(Files.readString(directory.resolve("client.properties")))
                    .contains("i247.notices.endpoint=" + notices.replaceAll(".* ", ""));
            assertThat(Files.readString(directory.resolve("client.properties"))).contains("i247.endpoints=https://");
            assertThat(out.readLine())
                    .endsWith(directory.resolve("copy-signing.pem").toString());
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void its_fault_proxy_obeys_the_lines_that_another_program_writes() throws Exception {
        Path faults = Files.writeString(work.resolve("faults"), "# one refusal\nnext close-after-hello\n");
        String port = Integer.toString(freePort());
        Process process = run(
                "--directory",
                work.resolve("sandbox").toString(),
                "--proxy",
                port,
                "--inside-tls",
                "--faults",
                faults.toString());
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                BufferedWriter in = process.outputWriter(StandardCharsets.UTF_8)) {
            out.lines().limit(6).forEach(line -> {});
            assertThat(out.readLine()).isEqualTo("The fault proxy listens at https://127.0.0.1:" + port);
            String properties = out.readLine().replaceAll(".* ", "");

            assertThat(ask(properties)).isEqualTo("CONNECTION_LOST");
            assertThat(ask(properties)).isEqualTo("1.0");
            assertThat(say("next answer reword \"HTTP/1.1 200\" \"HTTP/1.1 503\"", in, out))
                    .isEqualTo("ok");
            assertThat(ask(properties)).isEqualTo("GATEWAY_UNREACHABLE");
            assertThat(say("count", in, out)).startsWith("3 ");
            assertThat(say("nonsense", in, out)).isEqualTo("error: There is no command nonsense");
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @Timeout(value = 180, threadMode = SEPARATE_THREAD)
    void alerts_and_messages_arrive_by_themselves_and_by_a_word_on_the_console() throws Exception {
        Process process = run("--directory", work.resolve("sandbox").toString(), "--arrivals", "100ms", "--console");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                BufferedWriter in = process.outputWriter(StandardCharsets.UTF_8);
                I247Client client = clientOf(out)) {
            String alert = say("alert RECORD_HIT The clock  was met", in, out);
            String message = say("message Call us", in, out);
            assertThat(say("alert STORM", in, out)).startsWith("error: An alert is one of ARRIVAL_OF_WANTED_PERSON, ");
            assertThat(say("count", in, out)).isEqualTo("error: There is no command count");

            FeedPage<Alert> alerts = client.alerts().pull(client.context());
            assertThat(alerts.items())
                    .filteredOn(each -> each.id().equals(alert))
                    .allMatch(each -> each.kind().equals(AlertKind.RECORD_HIT))
                    .extracting(each -> each.text().orElse(""))
                    .containsExactly("The clock  was met");
            FeedPage<Message> inbox = client.messages().pull(client.context());
            assertThat(inbox.items())
                    .filteredOn(each -> each.id().equals(message))
                    .extracting(each -> each.body().orElse(""))
                    .containsExactly("Call us");
            // Each wait ends with what arrives by itself, the message after three alerts.
            assertThat(client.alerts()
                            .pull(waiting(alerts.cursor()), client.context())
                            .items())
                    .isNotEmpty();
            assertThat(client.messages()
                            .pull(waiting(inbox.cursor()), client.context())
                            .items())
                    .isNotEmpty();
        } finally {
            process.destroy();
        }
    }

    private static FeedQuery waiting(String cursor) {
        return FeedQuery.after(cursor).waiting(Duration.ofSeconds(30));
    }

    /** A client for the sandbox that has just said where it is. */
    private static I247Client clientOf(BufferedReader out) throws IOException {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            said.add(out.readLine());
        }
        return I247Client.builder()
                .properties(Path.of(said.get(2).replaceAll(".* ", "")))
                .build();
    }

    @Test
    void faults_that_are_none_stop_the_start() throws Exception {
        Path faults = Files.writeString(work.resolve("faults"), "explode\n");

        Process process = run("--proxy", Integer.toString(freePort()), "--faults", faults.toString());

        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("The fault proxy could not start: There is no command explode");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String say(String command, BufferedWriter in, BufferedReader out) throws IOException {
        in.write(command + "\n");
        in.flush();
        return out.readLine();
    }

    private static String ask(String properties) {
        try (I247Client client = I247Client.builder()
                .properties(Path.of(properties))
                .maxAttempts(1)
                .build()) {
            return client.status(client.context()).contract();
        } catch (I247Exception e) {
            return e.code().value();
        }
    }
}
