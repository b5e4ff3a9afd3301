package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.i247.sandbox.proxy.FaultProxy;
import org.i247.sandbox.proxy.LineFault;
import org.i247.sandbox.proxy.ProxyCertificate;
import org.i247.sdk.I247Client;
import org.i247.sdk.diagnostics.CheckKind;
import org.i247.sdk.diagnostics.CheckState;
import org.i247.sdk.diagnostics.DiagnosticCheck;
import org.i247.sdk.diagnostics.DiagnosticReport;
import org.i247.sdk.error.Failure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the doctor says of a line with one thing wrong, and that nothing but the state of the service is asked for. */
@Timeout(300)
class DiagnosticsTest {
    /** A machine that is busy with other tests is no finding. */
    private static final Duration AMPLE = Duration.ofSeconds(60);

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
    void all_is_well_and_two_questions_were_asked_about_nobody() {
        DiagnosticReport report = look(sandbox.clientProperties());

        assertThat(report.checks()).allMatch(check -> check.state() == CheckState.FINE);
        assertThat(report.checks().stream().map(DiagnosticCheck::kind)).containsAll(EnumSet.allOf(CheckKind.class));
        assertThat(report.of(CheckKind.DATABASE)).hasSize(SandboxDatabase.values().length);
        assertThat(only(report, CheckKind.TLS).fact("version")).contains("TLSv1.3");
        assertThat(report.firstFailed()).isEmpty();
        assertThat(sandbox.requests()).isEqualTo(2);
        assertThat(Arrays.stream(SandboxDatabase.values()).mapToInt(sandbox::requestsTo))
                .containsOnly(0);
    }

    @Test
    void a_client_that_is_in_use_is_looked_at_without_a_word_in_its_evidence() throws IOException {
        Path log = directory.resolve("evidence.jsonl");
        try (I247Client client = I247Client.builder()
                .properties(sandbox.clientProperties())
                .evidenceFile(log)
                .connectTimeout(AMPLE)
                .attemptTimeout(AMPLE)
                .totalTimeout(AMPLE)
                .build()) {
            client.status(client.context());
            long before = Files.size(log);

            DiagnosticReport report = client.diagnostics().run();
            DiagnosticReport fromOutside = I247Client.diagnosticsOf(builder ->
                            builder.properties(sandbox.clientProperties()).evidenceFile(log))
                    .run();

            assertThat(report.state()).isEqualTo(CheckState.FINE);
            assertThat(Files.size(log)).isEqualTo(before);
            assertThat(only(report, CheckKind.EVIDENCE).fact("records")).contains("3");
            assertThat(only(fromOutside, CheckKind.EVIDENCE).finding()).isEqualTo("EVIDENCE_SOUND");
            client.status(client.context());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "key-store-password, wrong, KEY_STORE_PASSWORD_WRONG",
        "key-store, absent.p12, FILE_UNREADABLE",
        "key-store, ca.pem, FILE_MALFORMED",
        "tls-alias, nobody, KEY_ALIAS_MISSING"
    })
    void keys_that_cannot_be_used_leave_name_and_route_to_be_looked_at(String key, String value, String code)
            throws IOException {
        DiagnosticReport report = look(changed("i247.identity." + key, value));

        assertFirst(report, CheckKind.KEYS, code);
        assertThat(only(report, CheckKind.ROUTE).state()).isEqualTo(CheckState.FINE);
        assertNotReached(report, CheckKind.TLS, "KEYS");
        assertNotReached(report, CheckKind.EXCHANGE, "KEYS");
        assertThat(sandbox.requests()).isZero();
    }

    @Test
    void a_private_key_that_is_none() throws IOException {
        Path other = Files.copy(Path.of(System.getProperty("basedir")).resolve("pom.xml"), directory.resolve("no.pem"));
        Path properties = without("i247.identity.");
        Files.writeString(
                properties,
                Files.readString(properties) + "i247.identity.certificate="
                        + sandbox.directory().resolve("ca.pem") + "\ni247.identity.private-key=" + other + "\n");

        assertFirst(look(properties), CheckKind.KEYS, "FILE_MALFORMED");
    }

    @Test
    void a_file_that_is_not_there_and_a_key_that_does_not_exist_are_findings() throws IOException {
        DiagnosticReport absent = look(directory.resolve("absent.properties"));
        DiagnosticReport unknown = look(changed("i247.endpionts", "https://localhost"));

        assertFirst(absent, CheckKind.CONFIGURATION, "FILE_UNREADABLE");
        assertNotReached(absent, CheckKind.EXCHANGE, "CONFIGURATION");
        assertFirst(unknown, CheckKind.CONFIGURATION, "CONFIGURATION_KEY_UNKNOWN");
        assertThat(unknown.firstFailed().orElseThrow().found(Locale.ENGLISH)).contains("i247.endpoints");
    }

    @Test
    void everything_that_is_wrong_in_the_settings_is_said_at_once() throws IOException {
        Path properties = changed("i247.timeout.total", "soon");
        Files.writeString(properties, Files.readString(properties) + "i247.retry.max-attempts=none\n");

        DiagnosticReport report = look(properties);

        assertThat(report.of(CheckKind.CONFIGURATION).stream().map(DiagnosticCheck::subject))
                .containsExactly("i247.timeout.total", "i247.retry.max-attempts");
        assertNotReached(report, CheckKind.NAME, "CONFIGURATION");
        assertThat(only(report, CheckKind.KEYS).state()).isEqualTo(CheckState.FINE);
    }

    @ParameterizedTest
    @CsvSource({
        "EXPIRED, EXPIRED",
        "NOT_YET_VALID, NOT_YET_VALID",
        "OTHER_HOST, WRONG_HOST",
        "OTHER_AUTHORITY, NOT_ACCEPTABLE"
    })
    void a_gateway_that_is_not_trusted_shows_what_it_showed(ProxyCertificate shown, String reason) {
        try (FaultProxy line = sandbox.faultProxy().certificate(shown).start()) {
            DiagnosticReport report = look(sandbox.clientProperties(line.endpoint()));

            assertFirst(report, CheckKind.TLS, "GATEWAY_NOT_TRUSTED");
            DiagnosticCheck tls = only(report, CheckKind.TLS);
            assertThat(tls.failure().orElseThrow().arguments()).contains(reason);
            String host = shown == ProxyCertificate.OTHER_HOST ? "gateway.invalid" : "localhost";
            assertThat(tls.found(Locale.ENGLISH)).contains("a certificate for " + host);
            assertNotReached(report, CheckKind.EXCHANGE, "TLS");
            assertNotReached(report, CheckKind.DATABASE, "EXCHANGE");
        }
        assertThat(sandbox.requests()).isZero();
    }

    @Test
    void a_gateway_that_is_stopped() {
        URI stopped;
        try (FaultProxy line = sandbox.faultProxy().start()) {
            stopped = line.endpoint();
        }

        DiagnosticReport report = look(sandbox.clientProperties(stopped));

        assertFirst(report, CheckKind.ROUTE, "CONNECTION_REFUSED");
        assertThat(only(report, CheckKind.NAME).state()).isEqualTo(CheckState.FINE);
        assertNotReached(report, CheckKind.TLS, "ROUTE");
    }

    @Test
    void a_port_of_plain_http_or_of_a_proxy() {
        try (FaultProxy line = sandbox.faultProxy().start()) {
            line.script()
                    .untilReset(
                            LineFault.speak(LineFault.bytes("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")));

            DiagnosticReport report = look(sandbox.clientProperties(line.endpoint()));

            assertFirst(report, CheckKind.TLS, "TLS_HANDSHAKE_FAILED");
            assertThat(only(report, CheckKind.TLS).advice(Locale.ENGLISH).orElseThrow())
                    .contains("plain HTTP");
        }
    }

    @Test
    void a_stranger_is_told_that_the_gateway_refuses_the_certificate() throws IOException {
        try (Sandbox twin = Sandbox.start()) {
            Path properties = changed(
                    "i247.identity.key-store", twin.identity().keyStore().toString());
            replace(
                    properties,
                    "i247.identity.key-store-password",
                    twin.identity().keyStorePassword());

            DiagnosticReport report = look(properties);

            assertFirst(report, CheckKind.EXCHANGE, "TLS_HANDSHAKE_FAILED");
            assertThat(only(report, CheckKind.TLS).state()).isEqualTo(CheckState.FINE);
            assertThat(report.firstFailed().orElseThrow().advice(Locale.ENGLISH).orElseThrow())
                    .contains("accept the certificate for TLS");
        }
        assertThat(sandbox.requests()).isZero();
    }

    @Test
    void a_signing_key_that_is_not_pinned() throws IOException {
        try (Sandbox twin = Sandbox.start()) {
            DiagnosticReport report = look(changed(
                    "i247.trust.gateway-signing-certificates",
                    twin.directory().resolve("gateway-signing.pem").toString()));

            assertFirst(report, CheckKind.EXCHANGE, "UNVERIFIED_ANSWER");
            assertThat(report.firstFailed().orElseThrow().advice(Locale.ENGLISH).orElseThrow())
                    .contains("new signing key");
            assertNotReached(report, CheckKind.CLOCK, "EXCHANGE");
        }
    }

    @Test
    void a_clock_an_hour_ahead_is_named_with_its_seconds() {
        DiagnosticReport report = at(Duration.ofHours(1));

        assertFirst(report, CheckKind.EXCHANGE, "SIGNATURE_STALE");
        DiagnosticCheck clock = only(report, CheckKind.CLOCK);
        assertThat(clock.state()).isEqualTo(CheckState.FAILED);
        assertThat(Long.parseLong(clock.fact("seconds").orElseThrow())).isBetween(-3660L, -3540L);
    }

    @Test
    void a_clock_that_drifts_is_noted_while_everything_still_works() {
        DiagnosticReport report = at(Duration.ofSeconds(-120));

        assertThat(report.state()).isEqualTo(CheckState.WARNING);
        DiagnosticCheck clock = only(report, CheckKind.CLOCK);
        assertThat(clock.finding()).isEqualTo("CLOCK_OFF");
        assertThat(Long.parseLong(clock.fact("seconds").orElseThrow())).isBetween(60L, 180L);
    }

    @Test
    void databases_that_answer_in_part_or_not_at_all() {
        sandbox.on(SandboxDatabase.VEHICLES).state(DatabaseState.DOWN);
        sandbox.on(SandboxDatabase.PERSONS).state(DatabaseState.DEGRADED);

        DiagnosticReport report = look(sandbox.clientProperties());

        assertThat(report.of(CheckKind.DATABASE).stream()
                        .filter(check -> check.state() != CheckState.FINE)
                        .map(check -> check.subject() + " " + check.finding()))
                .containsExactlyInAnyOrder("SMV DATABASE_DOWN", "NOMINAL DATABASE_DEGRADED");
        assertThat(report.state()).isEqualTo(CheckState.FAILED);
    }

    @Test
    void a_quota_that_ends_is_noted_and_is_no_failure() {
        try (Sandbox small = Sandbox.builder().quota(1, Duration.ofMinutes(10)).start()) {
            DiagnosticReport report = look(small.clientProperties());

            assertThat(only(report, CheckKind.QUOTA).finding()).isEqualTo("QUOTA_LOW");
            assertNotReached(report, CheckKind.LATENCY, "QUOTA");
            assertThat(report.state()).isEqualTo(CheckState.WARNING);
        }
    }

    @Test
    void a_context_that_the_application_gives_is_noted_and_the_state_is_asked_without_it() throws IOException {
        DiagnosticReport report = look(without("i247.bureau"));

        assertThat(only(report, CheckKind.CONTEXT).finding()).isEqualTo("CONTEXT_OF_APPLICATION");
        assertThat(only(report, CheckKind.EXCHANGE).state()).isEqualTo(CheckState.FINE);
    }

    @Test
    void two_endpoints_are_looked_at_each_by_itself() throws IOException {
        URI stopped;
        try (FaultProxy line = sandbox.faultProxy().start()) {
            stopped = line.endpoint();
        }

        DiagnosticReport report = look(changed("i247.endpoints", stopped + "," + sandbox.endpoint()));

        assertThat(report.of(CheckKind.ROUTE).stream().map(DiagnosticCheck::state))
                .containsExactly(CheckState.FAILED, CheckState.FINE);
        assertThat(report.of(CheckKind.DATABASE)).allMatch(check -> check.state() == CheckState.FINE);
    }

    @Test
    void a_file_that_is_no_evidence_log_is_left_alone() throws IOException {
        Path file = Files.writeString(directory.resolve("notes"), "something else\n");

        DiagnosticReport report = I247Client.diagnosticsOf(builder ->
                        builder.properties(sandbox.clientProperties()).evidenceFile(file))
                .run();

        assertFirst(report, CheckKind.EVIDENCE, "EVIDENCE_DAMAGED");
        assertThat(file).hasContent("something else");
        assertThat(directory.toFile().list()).containsExactly("notes");
    }

    @Test
    void every_text_of_every_report_is_there_in_every_language() throws IOException {
        List<DiagnosticReport> reports = List.of(
                look(sandbox.clientProperties()), at(Duration.ofHours(1)), look(changed("i247.endpionts", "x")));

        for (DiagnosticReport report : reports) {
            for (DiagnosticCheck check : report.checks()) {
                String english = check.found(Locale.ENGLISH);
                assertThat(english).doesNotContain("{").isNotEqualTo(check.finding());
                for (String language : List.of("fr", "es", "ar")) {
                    Locale locale = Locale.forLanguageTag(language);
                    boolean onlyValues = check.kind() == CheckKind.TLS && check.state() == CheckState.FINE;
                    assertThat(check.found(locale)).doesNotContain("{");
                    assertThat(onlyValues || !check.found(locale).equals(english))
                            .as("%s in %s", check.finding(), language)
                            .isTrue();
                    assertThat(check.advice(locale).isPresent())
                            .isEqualTo(check.advice(Locale.ENGLISH).isPresent());
                }
            }
        }
    }

    private DiagnosticReport at(Duration ahead) {
        InstantSource off = () -> Instant.now().plus(ahead);
        return I247Client.diagnosticsOf(builder -> builder.properties(sandbox.clientProperties())
                        .connectTimeout(AMPLE)
                        .attemptTimeout(AMPLE)
                        .clock(off))
                .run();
    }

    private static DiagnosticReport look(Path properties) {
        return I247Client.diagnosticsOf(builder -> builder.properties(properties))
                .run();
    }

    /** The sandbox's configuration with one setting changed or added; its paths start from their own directory. */
    private Path changed(String key, String value) throws IOException {
        Path file = without(key);
        return Files.writeString(file, Files.readString(file) + key + "=" + value + "\n");
    }

    private static void replace(Path file, String key, String value) throws IOException {
        String rest = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith(key + "="))
                .collect(Collectors.joining("\n"));
        Files.writeString(file, rest + "\n" + key + "=" + value + "\n");
    }

    private Path without(String beginning) throws IOException {
        List<String> rest = Files.readAllLines(sandbox.clientProperties()).stream()
                .filter(line -> !line.startsWith(beginning.endsWith(".") ? beginning : beginning + "="))
                .toList();
        return Files.write(sandbox.directory().resolve("doctor.properties"), rest);
    }

    private static DiagnosticCheck only(DiagnosticReport report, CheckKind kind) {
        assertThat(report.of(kind)).as(kind.name()).hasSize(1);
        return report.of(kind).get(0);
    }

    private static void assertFirst(DiagnosticReport report, CheckKind kind, String code) {
        DiagnosticCheck first = report.firstFailed().orElseThrow();
        assertThat(first.kind()).isEqualTo(kind);
        assertThat(first.finding()).isEqualTo(code);
        assertThat(first.failure().map(Failure::code).orElseThrow().value()).isEqualTo(code);
        assertThat(first.advice(Locale.ENGLISH)).isPresent();
    }

    private static void assertNotReached(DiagnosticReport report, CheckKind kind, String after) {
        assertThat(report.of(kind))
                .isNotEmpty()
                .allMatch(check -> check.state() == CheckState.NOT_REACHED)
                .allMatch(check -> check.fact("after").orElseThrow().equals(after));
    }
}
