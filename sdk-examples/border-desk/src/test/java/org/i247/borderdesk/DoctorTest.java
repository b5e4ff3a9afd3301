package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.i247.sandbox.DatabaseState;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.SandboxIdentity;
import org.i247.sandbox.proxy.FaultProxy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code doctor}: exit codes, the screen, and the bundle. */
@Timeout(300)
class DoctorTest {
    private static final ConfiguredClients CLIENTS = new ConfiguredClients(
            // A machine that is busy with other tests is no finding.
            Map.of("I247_TIMEOUT_CONNECT", "60s", "I247_TIMEOUT_ATTEMPT", "60s"));

    private static Sandbox sandbox;

    @TempDir
    Path directory;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start();
    }

    @AfterAll
    static void close() {
        sandbox.close();
    }

    @BeforeEach
    void reset() {
        sandbox.reset();
    }

    @Test
    void all_well_is_exit_code_0_and_the_first_line() {
        DeskRun run = doctor(sandbox.clientProperties());

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("ALL WELL").doesNotContain("✗").contains("✓ Secure connection (localhost:");
    }

    @Test
    void without_a_configuration_it_looks_at_the_sandbox() {
        DeskRun run = DeskRun.with(CLIENTS, "doctor");

        assertThat(run.err()).contains("sandbox");
        assertThat(run.out()).contains("✓ Way to the gateway (localhost:");
    }

    @Test
    void a_wrong_password_is_exit_code_5_and_what_to_begin_with() throws IOException {
        DeskRun run = doctor(changed("i247.identity.key-store-password", "Tr0ub4dor&3"));

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.out())
                .startsWith("DOES NOT WORK")
                .contains("Begin with: Keys of this client")
                .contains("➜ Mend this first")
                .contains("– Not reached")
                .doesNotContain("Tr0ub4dor&3");
    }

    @Test
    void a_file_that_is_not_there_is_exit_code_5() {
        DeskRun run = doctor(directory.resolve("absent.properties"));

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.out()).contains("Begin with: Configuration", "absent.properties");
    }

    @Test
    void a_gateway_that_is_stopped_and_a_database_that_is_down_are_exit_code_4() {
        Path stopped;
        try (FaultProxy line = sandbox.faultProxy().start()) {
            stopped = sandbox.clientProperties(line.endpoint());
        }
        assertThat(doctor(stopped).exitCode()).isEqualTo(4);

        sandbox.on(SandboxDatabase.VEHICLES).state(DatabaseState.DOWN);
        DeskRun run = doctor(sandbox.clientProperties());
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).contains("Stolen vehicles SMV");
    }

    /** No name service is asked for a label of more than 63 characters (RFC 1035, section 2.3.4): it is never found. */
    @Test
    void a_name_that_is_not_found_is_exit_code_4_and_whom_to_ask() throws IOException {
        String host = "g".repeat(64) + ".invalid";
        DeskRun run = doctor(changed("i247.endpoints", "https://" + host));

        assertThat(run.exitCode()).as(run.out()).isEqualTo(4);
        assertThat(run.out())
                .startsWith("DOES NOT WORK")
                .contains("Begin with: Name of the gateway (" + host + ":443)")
                .contains("The name " + host + ":443 was not found.")
                .contains("➜ Check the spelling in i247.endpoints", "nslookup")
                .contains("✓ Keys of this client", "– Not reached");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'different requests', 'Configure a pair'",
        "fr, 'demandes différentes', 'clé privée'",
        "es, 'solicitudes distintas', 'clave privada'",
        "ar, 'طلبين مختلفين', 'المفتاح الخاص'"
    })
    void a_key_of_another_certificate_is_exit_code_5_and_how_to_find_the_right_one(
            String language, String advice, String found) throws Exception {
        SandboxIdentity own = sandbox.identity();
        Path mixed = directory.resolve("mixed.p12");
        char[] password = own.keyStorePassword().toCharArray();
        KeyStore store = KeyStore.getInstance(own.keyStore().toFile(), password);
        X509Certificate[] others = {sandbox.newIdentity().issue().tls().certificate()};
        store.setKeyEntry("tls", own.tls().key(), password, others);
        try (OutputStream out = Files.newOutputStream(mixed)) {
            store.store(out, password);
        }
        DeskRun run = doctor(changed("i247.identity.key-store", mixed.toString()), "--language", language);

        assertThat(run.exitCode()).as(run.out()).isEqualTo(5);
        assertThat(run.out()).contains(advice, found);
        assertThat(sandbox.requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void the_screen_is_in_the_language_asked_for_and_whole(String language) throws IOException {
        DeskRun run = doctor(changed("i247.timeout.total", "soon"), "--language", language);

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.out()).doesNotContain("{").contains("i247.timeout.total");
        if (!language.equals("en")) {
            assertThat(run.out()).doesNotContain("Begin", "fine", "Nothing", "reached");
        }
        assertThat(run.out().chars().filter(c -> c == '\u2068').count())
                .isEqualTo(run.out().chars().filter(c -> c == '\u2069').count());
        if (language.equals("ar")) {
            assertThat(run.out()).contains("\u2068i247.timeout.total\u2069");
        }
    }

    @Test
    void as_json_it_is_one_document_with_stable_names() throws IOException {
        DeskRun run = doctor(changed("i247.identity.tls-alias", "nobody"), "--output", "json");

        JsonNode document = run.json();
        assertThat(document.path("state").asText()).isEqualTo("FAILED");
        JsonNode keys = StreamSupport.stream(document.path("checks").spliterator(), false)
                .filter(check -> check.path("check").asText().equals("KEYS"))
                .findFirst()
                .orElseThrow();
        assertThat(keys.path("finding").asText()).isEqualTo("KEY_ALIAS_MISSING");
        assertThat(keys.at("/error/code").asText()).isEqualTo("KEY_ALIAS_MISSING");
        assertThat(keys.path("advice").asText()).isNotEmpty();
        assertThat(document.path("bundle").isNull()).isTrue();
    }

    @Test
    void the_bundle_is_written_once_and_never_over_another_file() throws IOException {
        Path bundle = directory.resolve("support.zip");
        Path log = Files.writeString(directory.resolve("app.log"), "WARN org.i247.sdk.I247Client - Canaryson\n");

        DeskRun first = doctor(sandbox.clientProperties(), "--bundle", bundle.toString(), "--log", log.toString());
        DeskRun second = doctor(sandbox.clientProperties(), "--bundle", bundle.toString());

        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).contains("support.zip");
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            assertThat(zip.stream().map(Object::toString).toList()).contains("README.txt", "log.txt", "report.txt");
        }
        assertThat(second.exitCode()).isEqualTo(2);
        assertThat(second.err()).contains("--bundle");
        assertThat(doctor(sandbox.clientProperties(), "--log", log.toString()).exitCode())
                .isEqualTo(2);
    }

    private static DeskRun doctor(Path config, String... further) {
        List<String> arguments = new ArrayList<>(List.of("--config", config.toString(), "doctor"));
        arguments.addAll(List.of(further));
        return DeskRun.with(CLIENTS, arguments.toArray(String[]::new));
    }

    private static Path changed(String key, String value) throws IOException {
        List<String> rest = Files.readAllLines(sandbox.clientProperties()).stream()
                .filter(line -> !line.startsWith(key + "="))
                .toList();
        Path file = sandbox.directory().resolve("doctor.properties");
        return Files.writeString(file, String.join("\n", rest) + "\n" + key + "=" + value + "\n");
    }
}
