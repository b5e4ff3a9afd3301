package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.i247.sandbox.DatabaseState;
import org.i247.sandbox.Fault;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.SandboxExtension;
import org.i247.sandbox.Specimens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk against a real gateway: mutual TLS, signatures, faults. */
class SandboxTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "3, HIT, check-document, --mrz, " + Zones.PASSPORT,
        "3, HIT, check-document, --number, " + Specimens.LOST_IDENTITY_CARD,
        "3, HIT, check-document, --number, " + Specimens.RESTRICTED_DOCUMENT,
        "0, CLEAR, check-document, --number, " + Specimens.CLEAN_DOCUMENT,
        "3, HIT, check-vehicle, --vin, " + Specimens.STOLEN_VIN,
        "3, HIT, check-vehicle, --plate, " + Specimens.STOLEN_PLATE,
        "0, CLEAR, check-vehicle, --vin, " + Specimens.CLEAN_VIN,
        "3, HIT, check-person, --name, " + Specimens.WANTED_NAME,
        "3, HIT, check-person, --name, " + Specimens.MISSING_NAME_IN_ARABIC,
        "4, INCOMPLETE, check-person, --name, " + Specimens.COMMON_NAME,
        "0, CLEAR, check-person, --name, Eriksson",
        "3, HIT, check-traveller, --mrz, " + Zones.PASSPORT,
        "3, HIT, check-administrative-document, --number, " + Specimens.STOLEN_LICENCE,
        "0, CLEAR, check-administrative-document, --number, " + Specimens.CLEAN_LICENCE,
        "3, HIT, check-artwork, --title, " + Specimens.STOLEN_PAINTING,
        "0, CLEAR, check-artwork, --title, " + Specimens.CLEAN_PAINTING,
    })
    void aSpecimenHasItsVerdict(int exitCode, String verdict, String command, String option, String value) {
        DeskRun run = run("--output", "json", command, option, value);

        assertThat(run.json().path("verdict").asText()).as(run.out()).isEqualTo(verdict);
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aStolenPaintingIsDescribedAsObjectIdDoes() {
        DeskRun run = run("check-artwork", "--title", "harbour of zenith", "--materials", "oil");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out())
                .contains("PAINTING: " + Specimens.STOLEN_PAINTING)
                .contains("measurements: height 41 cm; width 32 cm")
                .contains("stolen from: Zenith, town museum");
    }

    @Test
    void allThatIsGivenOfAnArtworkMustMatch() {
        DeskRun run =
                run("--output", "json", "check-artwork", "--title", Specimens.STOLEN_PAINTING, "--period", "1900");

        assertThat(run.exitCode()).isZero();
    }

    @Test
    void anArtworkNeedsAWordThatIdentifiesIt() {
        assertThat(run("check-artwork", "--period", "1900").exitCode()).isEqualTo(2);
    }

    @Test
    void aDrivingLicenceIsNoTravelDocument() {
        assertThat(run("check-document", "--number", Specimens.STOLEN_LICENCE).exitCode())
                .isZero();
        DeskRun run =
                run("check-administrative-document", "--number", Specimens.STOLEN_LICENCE, "--type", "driving-licence");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("STOLEN BLANK: Driving licence DL4471902 Utopia (UTO)");
    }

    @Test
    void aTravellerWithAStolenPassportIsHitByTheDocumentAlone() {
        DeskRun run = run("--output", "json", "check-traveller", "--mrz", Zones.PASSPORT);

        assertThat(run.json().path("outcomes").findValuesAsText("outcome")).containsExactly("HIT", "NO_HIT");
        assertThat(GATEWAY.sandbox().requestsTo(SandboxDatabase.TRAVEL_DOCUMENTS))
                .isEqualTo(1);
        assertThat(GATEWAY.sandbox().requestsTo(SandboxDatabase.PERSONS)).isEqualTo(1);
    }

    @Test
    void aTravellerIsNotClearWhileTheDatabaseOfPersonsIsDown() {
        GATEWAY.sandbox().on(SandboxDatabase.PERSONS).state(DatabaseState.DOWN);

        DeskRun run = run(
                "--output",
                "json",
                "check-traveller",
                "--mrz",
                "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<</D231458907UTO7408122F1204159<<<<<<<6");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.json().path("outcomes").findValuesAsText("outcome")).containsExactly("NO_HIT", "FAILED");
        assertThat(run.json().at("/outcomes/1/error/code").asText()).isEqualTo("DATABASE_UNAVAILABLE");
    }

    @Test
    void anAnswerThatIsNotProvenIsNeverClear() {
        for (Fault fault : new Fault[] {Fault.unsigned(), Fault.foreignKey(), Fault.changedContent()}) {
            GATEWAY.sandbox().reset();
            GATEWAY.sandbox().anywhere().untilReset(fault);

            DeskRun run = run("--output", "json", "check-document", "--number", Specimens.CLEAN_DOCUMENT);

            assertThat(run.exitCode()).isEqualTo(4);
            assertThat(run.json().at("/outcomes/0/error/code").asText()).isEqualTo("UNVERIFIED_ANSWER");
        }
    }

    @Test
    void theStateOfEveryDatabaseIsShown() {
        assertThat(run("status").exitCode()).isZero();
        GATEWAY.sandbox().on(SandboxDatabase.VEHICLES).state(DatabaseState.DOWN);

        DeskRun run = run("--output", "json", "status");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.json().path("contract").asText()).startsWith("1.");
        assertThat(run.json().path("databases").toString()).contains("\"name\":\"SMV\",\"state\":\"DOWN\"");
    }

    @Test
    void aWrongPasswordIsAWrongSetUp() throws IOException {
        assertSetup(with("i247.identity.key-store-password", "wrong"), "KEY_STORE_PASSWORD_WRONG");
    }

    @Test
    void aMissingAliasIsAWrongSetUp() throws IOException {
        assertSetup(with("i247.identity.tls-alias", "absent"), "KEY_ALIAS_MISSING");
    }

    @Test
    void aMisspeltKeyIsAWrongSetUp() throws IOException {
        assertSetup(with("i247.endpoint", "https://localhost"), "CONFIGURATION_KEY_UNKNOWN");
    }

    @Test
    void aMissingFileIsAWrongSetUp() {
        assertSetup(directory.resolve("absent.properties"), "FILE_UNREADABLE");
    }

    @Test
    void aGatewayThatIsNotTrustedIsAWrongSetUp() throws IOException {
        try (Sandbox other = Sandbox.start()) {
            Path foreign = other.directory().resolve("ca.pem");
            assertSetup(with("i247.trust.certificates", foreign.toString()), "GATEWAY_NOT_TRUSTED");
        }
    }

    @Test
    void aKeyThatTheGatewayDoesNotKnowIsAWrongSetUp() {
        assertSetup(GATEWAY.sandbox().newIdentity().signingUnknown().issue().clientProperties(), "KEY_UNKNOWN");
    }

    @Test
    void aGatewayThatIsDownIsNotKnownAndNeverClear() throws IOException {
        Path config;
        try (Sandbox stopped = Sandbox.start()) {
            config = copy(stopped, Map.of("i247.timeout.total", "5s"));
        }

        DeskRun run = run(config, "--output", "json", "check-document", "--number", Specimens.CLEAN_DOCUMENT);
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.json().path("verdict").asText()).isEqualTo("INCOMPLETE");
        assertThat(run.json().at("/outcomes/0/outcome").asText()).isEqualTo("FAILED");
        assertThat(run.json().at("/outcomes/0/error/retryable").asBoolean()).isTrue();

        DeskRun status = run(config, "status");
        assertThat(status.exitCode()).isEqualTo(4);
        assertThat(status.err()).contains("CONNECTION_REFUSED");
    }

    @Test
    void withoutEndpointsTheSandboxInTheProcessAnswersAndSaysSo() {
        DeskRun run = DeskRun.with(
                new ConfiguredClients(Map.of("I247_BUREAU", "FR")), "check-vehicle", "--vin", Specimens.STOLEN_VIN);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("No --config is given: a sandbox with invented data answers.\n");
    }

    @Test
    void endpointsInTheEnvironmentAreAsked() {
        DeskRun run = DeskRun.with(
                new ConfiguredClients(Map.of("I247_ENDPOINTS", "https://localhost:1")), "--output", "json", "status");

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.json().at("/error/code").asText()).isEqualTo("CONFIGURATION_MISSING");
    }

    private void assertSetup(Path config, String code) {
        DeskRun text = run(config, "check-person", "--name", "CANARY");
        assertThat(text.exitCode()).isEqualTo(5);
        assertThat(text.out()).isEmpty();
        assertThat(text.err()).contains("[" + code).doesNotContain("CANARY").hasLineCount(1);

        DeskRun json = run(config, "--output", "json", "check-person", "--name", "CANARY");
        assertThat(json.exitCode()).isEqualTo(5);
        assertThat(json.json().at("/error/code").asText()).isEqualTo(code);
        assertThat(json.err()).isEmpty();
    }

    private static DeskRun run(String... arguments) {
        return run(GATEWAY.sandbox().clientProperties(), arguments);
    }

    private static DeskRun run(Path config, String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "--config";
        all[1] = config.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return DeskRun.with(new ConfiguredClients(Map.of()), all);
    }

    private Path with(String key, String value) throws IOException {
        return copy(GATEWAY.sandbox(), Map.of(key, value));
    }

    /** The configuration of a sandbox with its files, and changes. */
    private Path copy(Sandbox sandbox, Map<String, String> changes) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(sandbox.clientProperties(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (String file : new String[] {"ca.pem", "gateway-signing.pem", "client.p12"}) {
            Files.copy(sandbox.directory().resolve(file), directory.resolve(file));
        }
        properties.putAll(changes);
        Path copy = directory.resolve("client.properties");
        try (var writer = Files.newBufferedWriter(copy, StandardCharsets.UTF_8)) {
            properties.store(writer, null);
        }
        return copy;
    }
}
