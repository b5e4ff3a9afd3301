package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxExchange;
import org.i247.sandbox.Specimens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk leaves evidence of two checks, a clean document and a stolen vehicle, and verifies it. */
class EvidenceVerifyTest {
    /** Lines of the log: opened, asked, answered, check point; and the same of the second process. */
    private static final int LINES = 8;

    private static final List<SandboxExchange> HEARD = new CopyOnWriteArrayList<>();

    private static Sandbox sandbox;
    private static List<String> genuine;

    @TempDir
    Path directory;

    private Path log;

    @BeforeAll
    static void check(@TempDir Path made) throws IOException {
        sandbox = Sandbox.builder().listener(HEARD::add).start();
        Path file = made.resolve("evidence.jsonl");
        ConfiguredClients clients = new ConfiguredClients(Map.of("I247_EVIDENCE_FILE", file.toString()));
        String config = sandbox.clientProperties().toString();
        assertThat(DeskRun.with(clients, "--config", config, "check-document", "--number", Specimens.CLEAN_DOCUMENT)
                        .exitCode())
                .isZero();
        assertThat(DeskRun.with(clients, "--config", config, "check-vehicle", "--vin", Specimens.STOLEN_VIN)
                        .exitCode())
                .isEqualTo(3);
        genuine = Files.readAllLines(file);
        assertThat(genuine).hasSize(LINES);
    }

    @AfterAll
    static void close() {
        sandbox.close();
    }

    @BeforeEach
    void copy() throws IOException {
        log = Files.write(directory.resolve("evidence.jsonl"), genuine);
    }

    @Test
    void aSoundLogIsExitCode0AndSaysWhatItProves() {
        DeskRun run = verify("--output", "json");

        JsonNode report = run.json();
        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(report.path("verdict").asText()).isEqualTo("SOUND");
        assertThat(report.path("records").asInt()).isEqualTo(LINES);
        assertThat(report.path("checkPoints").asInt()).isEqualTo(2);
        assertThat(report.path("sealedUpTo").asInt()).isEqualTo(LINES);
        assertThat(report.path("knownUpTo").asInt()).isZero();
        assertThat(report.path("calls").asInt()).isEqualTo(2);
        assertThat(report.path("provenAnswers").asInt()).isEqualTo(2);
        assertThat(report.path("noHits").asInt()).isEqualTo(1);
        assertThat(report.path("provenNoHits").asInt()).isEqualTo(1);
        assertThat(report.path("findings")).isEmpty();
    }

    @Test
    void whatASoundLogDoesNotProveIsSaidAsWell() {
        DeskRun run = verify();

        assertThat(run.out()).isEqualTo("""
                SOUND: nothing speaks against this log.
                Records: 8, from 1 to 8
                Check points with a good signature: 2; the last is record 8.
                Calls: 2; answered: 2. That the gateway gave this answer to this question is proven by its signature for 2.
                Answers "nothing found": 1. That the gateway said so is proven by its own signed words for 1.
                Not proven: that nothing was cut off at the end. Name a check point that was kept elsewhere by --known. \
                The last record now is %s
                """.formatted(last()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void aChangedRecordIsExitCode4AndNamedByItsPlaceInEveryLanguage(String language) throws IOException {
        Files.writeString(log, Files.readString(log).replaceFirst("border-control", "customs-control"));

        DeskRun text = verify("--language", language);
        DeskRun json = verify("--output", "json");

        assertThat(text.exitCode()).isEqualTo(4);
        assertThat(text.out().lines().skip(1).findFirst().orElseThrow())
                .contains("evidence.jsonl")
                .containsPattern("\\b2\\b");
        assertThat(text.out()).doesNotContain("{");
        assertThat(json.exitCode()).isEqualTo(4);
        assertThat(json.json().path("verdict").asText()).isEqualTo("BROKEN");
        assertThat(json.json().at("/findings/0").toString())
                .isEqualTo(
                        "{\"issue\":\"CHANGED\",\"fault\":true,\"file\":\"evidence.jsonl\",\"line\":2,\"sequence\":0,"
                                + "\"detail\":\"\"}");
    }

    @ParameterizedTest
    @CsvSource({"1, MISSING", "4, MISSING", "6, MISSING"})
    void aRemovedRecordIsExitCode4(int line, String issue) throws IOException {
        Files.write(
                log,
                Stream.concat(genuine.stream().limit(line), genuine.stream().skip(line + 1))
                        .toList());

        DeskRun run = verify("--output", "json");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.json().at("/findings/0/issue").asText()).isEqualTo(issue);
        assertThat(run.json().at("/findings/0/line").asInt()).isEqualTo(line + 1);
    }

    @Test
    void aCutAtTheEndShowsOnlyByACheckPointThatWasKeptElsewhere() throws IOException {
        String known = last();
        assertThat(verify("--known", known).out()).contains("Nothing was cut off up to record 8");
        Files.write(log, genuine.subList(0, LINES / 2));

        assertThat(verify().exitCode()).isZero();
        DeskRun run = verify("--known", known);

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).contains("record 8, known from elsewhere, is not there or is another");
    }

    @Test
    void whatComesAfterTheLastCheckPointIsToldOf() throws IOException {
        Files.write(log, genuine.subList(0, LINES - 1));

        DeskRun run = verify();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("line 7: records at the end without a check point: 3.");
    }

    @Test
    void aCallIsTracedByItsReference() throws IOException {
        String clean = reference(1);
        String stolen = reference(5);

        DeskRun json = verify("--output", "json", "--reference", clean, "--reference", stolen);
        DeskRun text = verify("--reference", clean, "--reference", stolen, "--reference", "absent");

        assertThat(json.json().path("traced").toString())
                .contains(
                        "\"database\":\"SLTD\",\"operation\":\"search\",\"asked\":2,\"ended\":3,\"outcome\":\"NO_HIT\","
                                + "\"proof\":\"OUTCOME\"")
                .contains("\"database\":\"SMV\",\"operation\":\"search\",\"asked\":6,\"ended\":7,\"outcome\":\"HIT\","
                        + "\"proof\":\"ANSWER\"");
        assertThat(text.out())
                .contains("SLTD search: NO_HIT (record 3). Proven: the gateway said so to this question.")
                .contains("SMV search: HIT (record 7). Proven: the gateway answered this question.")
                .contains("No call has the reference absent.");
    }

    @Test
    void aContentThatWasNeverAskedOrAnsweredIsSaidToBeNowhere() throws IOException {
        Path content = Files.writeString(directory.resolve("content"), "{}");

        assertThat(verify("--content", content.toString()).out()).contains("Content 1 stands nowhere in this log");
    }

    @Test
    void aContentThatWasAskedOrAnsweredIsNamedByItsRecord() throws IOException {
        SandboxExchange first = HEARD.get(0);
        Path question = Files.write(directory.resolve("question"), first.question());
        Path answer = Files.write(directory.resolve("answer"), first.answer());

        assertThat(verify("--content", question.toString(), "--content", answer.toString())
                        .out())
                .contains("Content 1 was asked in record 3 (reference desk-1)")
                .contains("Content 2 is the gateway's answer in record 3 (reference desk-1)");
    }

    @Test
    void withoutCertificatesNothingIsProvenAndWithThemItIs() throws Exception {
        Path own = Files.writeString(directory.resolve("own.pem"), ownCertificate());
        Path gateway = sandbox.directory().resolve("gateway-signing.pem");
        ConfiguredClients unconfigured = new ConfiguredClients(Map.of());

        DeskRun without = DeskRun.with(unconfigured, "--output", "json", "evidence", "verify", log.toString());
        DeskRun with = DeskRun.with(
                unconfigured,
                "evidence",
                "verify",
                "--gateway-certificates",
                gateway.toString(),
                "--own-certificates",
                own.toString(),
                log.toString());

        assertThat(without.exitCode()).isEqualTo(4);
        assertThat(without.json().path("verdict").asText()).isEqualTo("NOT_PROVEN");
        assertThat(without.json().path("provenAnswers").asInt()).isZero();
        assertThat(without.err()).isEmpty();
        assertThat(with.exitCode()).as(with.out()).isZero();
    }

    @Test
    void aLogWithoutASignedCheckPointIsNotProvenToBeWhole() throws IOException {
        Path begun = Files.write(directory.resolve("begun"), genuine.subList(0, 3));

        DeskRun run = verifyFiles(begun);

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).contains("NOT PROVEN").contains("no check point is signed");
    }

    @Test
    void partsMayBeNamedOneByOne() throws IOException {
        Path first = Files.write(directory.resolve("a"), genuine.subList(0, 4));
        Path second = Files.write(directory.resolve("b"), genuine.subList(4, LINES));

        DeskRun both = verifyFiles(first, second);
        assertThat(both.exitCode()).isZero();
        assertThat(both.out()).contains("Records: 8, from 1 to 8");
        assertThat(verifyFiles(second, first).exitCode()).isEqualTo(4);
    }

    @Test
    void whatIsNotThereIsAWrongSetUpAndAWrongLineBadInput() throws IOException {
        Path noCertificate = Files.writeString(directory.resolve("none.pem"), "none");

        assertThat(verifyFiles(directory.resolve("absent")).exitCode()).isEqualTo(5);
        assertThat(verify("--content", directory.resolve("absent").toString()).exitCode())
                .isEqualTo(5);
        assertThat(verify("--own-certificates", noCertificate.toString()).exitCode())
                .isEqualTo(5);
        assertThat(verify("--known", "nonsense").exitCode()).isEqualTo(2);
        assertThat(desk("evidence").exitCode()).isEqualTo(2);
        assertThat(desk("evidence", "verify").exitCode()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNoLogHasABoundedAccount() throws IOException {
        Files.writeString(log, "Dear Sir or Madam\n".repeat(150));

        DeskRun run = verify();

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).startsWith("BROKEN: ").contains("and 50 more; --output json shows all.");
        assertThat(run.out().lines().count()).isLessThan(120);
    }

    private DeskRun verify(String... options) {
        return desk(Stream.concat(Stream.of("evidence", "verify", log.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private static DeskRun verifyFiles(Path... files) {
        return desk(
                Stream.concat(Stream.of("evidence", "verify"), Stream.of(files).map(Path::toString))
                        .toArray(String[]::new));
    }

    private static DeskRun desk(String... arguments) {
        return DeskRun.with(
                new ConfiguredClients(Map.of()),
                Stream.concat(Stream.of("--config", sandbox.clientProperties().toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    /** Number and digest of the last record, which is a check point. */
    private static String last() {
        return LINES + ":" + genuine.get(LINES - 1).replaceFirst(".*\"sha256\":\"([0-9a-f]{64})\"}", "$1");
    }

    private static String reference(int line) throws IOException {
        return new ObjectMapper().readTree(genuine.get(line)).path("reference").asText();
    }

    private static String ownCertificate() throws Exception {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(sandbox.clientProperties())) {
            properties.load(in);
        }
        KeyStore keys = KeyStore.getInstance(
                sandbox.directory().resolve("client.p12").toFile(),
                properties.getProperty("i247.identity.key-store-password").toCharArray());
        String alias = properties.getProperty(
                "i247.identity.signing-alias", properties.getProperty("i247.identity.tls-alias"));
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(keys.getCertificate(alias).getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
