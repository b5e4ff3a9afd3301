package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.i247.borderdesk.command.Connection;
import org.i247.sandbox.BiometricSpecimens;
import org.i247.sandbox.Fault;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.SandboxExtension;
import org.i247.sandbox.Specimens;
import org.i247.sdk.standard.dna.ProfileImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches that are answered later, at the desk. */
@Timeout(60)
class BiometricTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY =
            new SandboxExtension(Sandbox.builder().biometricTime(Duration.ZERO));

    private static final Path SPECIMENS = Path.of("specimens");

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "3, HIT, fingerprint, prints-known.an2",
        "0, CLEAR, fingerprint, prints-unknown.an2",
        "3, HIT, fingerprint, mark.an2",
        "3, HIT, dna, profile-known.csv",
        "3, HIT, dna, stain.json",
        "0, CLEAR, dna, profile-unknown.csv",
    })
    void aSpecimenHasItsVerdict(int exitCode, String verdict, String command, String file) {
        String searchId = started(command, specimen(file));

        DeskRun run = run("--output", "json", command, "--search-id", searchId);

        assertThat(run.json().path("verdict").asText())
                .as(run.out() + run.err())
                .isEqualTo(verdict);
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.json().path("searchId").asText()).isEqualTo(searchId);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whoWaitsSeesHowItGoesAndTheCallsBeginWithTheChecksReference() {
        DeskRun run = run("--output", "json", "dna", specimen("stain.json"));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.json().path("reference").asText()).isEqualTo(DeskRun.REFERENCE);
        assertThat(run.err()).contains("was started").contains("Asking again in 1 seconds");
        assertThat(GATEWAY.sandbox().requestsTo(SandboxDatabase.DNA_PROFILES)).isEqualTo(2);
    }

    @Test
    void theSpecimensAreThoseOfTheSandbox() throws IOException {
        assertThat(Files.readAllBytes(Path.of(specimen("prints-known.an2"))))
                .isEqualTo(BiometricSpecimens.knownPrints().toBytes());
        assertThat(Files.readAllBytes(Path.of(specimen("prints-unknown.an2"))))
                .isEqualTo(BiometricSpecimens.unknownPrints().toBytes());
        assertThat(Files.readAllBytes(Path.of(specimen("prints-poor.an2"))))
                .isEqualTo(BiometricSpecimens.poorPrints().toBytes());
        assertThat(Files.readAllBytes(Path.of(specimen("mark.an2"))))
                .isEqualTo(BiometricSpecimens.mark().toBytes());
        assertThat(ProfileImport.csv(Files.readAllBytes(Path.of(specimen("profile-known.csv"))))
                        .profiles())
                .isEqualTo(Map.of("S-1", BiometricSpecimens.knownProfile()));
        assertThat(ProfileImport.csv(Files.readAllBytes(Path.of(specimen("profile-unknown.csv"))))
                        .profiles())
                .isEqualTo(Map.of("S-2", BiometricSpecimens.unknownProfile()));
        assertThat(ProfileImport.json(Files.readAllBytes(Path.of(specimen("stain.json"))))
                        .profiles())
                .isEqualTo(Map.of("T-1", BiometricSpecimens.stain()));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'fingers that fit: Right thumb, Right index finger', needed before anybody relies on this",
        "fr, 'doigts concordants : Pouce droit, Index droit', nécessaire avant que quiconque s'y fie",
        "es, 'dedos que coinciden: Pulgar derecho, Índice derecho', necesaria antes de que nadie se fíe de esto",
        "ar, 'الأصابع المتطابقة: الإبهام الأيمن، السبابة اليمنى', لازمة قبل أن يعتمد أحد على هذا",
    })
    void candidatesAreToldInTheOfficersLanguage(String language, String fingers, String expert) {
        String searchId = started("fingerprint", specimen("prints-known.an2"));

        DeskRun run = run("--language", language, "fingerprint", "--search-id", searchId);

        assertThat(run.out()).contains(Specimens.KNOWN_PRINTS_SUBJECT, fingers, expert);
    }

    @Test
    void whoDoesNotWaitGoesOnLater() {
        DeskRun started = run("--output", "json", "dna", specimen("stain.json"), "--wait", "0");

        assertThat(started.exitCode()).isEqualTo(4);
        assertThat(started.json().path("verdict").asText()).isEqualTo("INCOMPLETE");
        assertThat(started.json().at("/outcomes/0/outcome").asText()).isEqualTo("FAILED");
        assertThat(started.json().at("/outcomes/0/error/code").asText()).isEqualTo("SEARCH_PENDING");
        assertThat(started.json().at("/outcomes/0/error/retryable").asBoolean()).isTrue();
        String searchId = started.json().path("searchId").asText();
        assertThat(started.json().path("notes").toString()).contains(searchId);

        DeskRun resumed = run("dna", "--search-id", searchId);

        assertThat(resumed.exitCode()).isEqualTo(3);
        assertThat(resumed.out()).contains(Specimens.KNOWN_PROFILE_SUBJECT).contains("Search: " + searchId);
        assertThat(resumed.err()).isEmpty();
    }

    @Test
    void printsThatAreTooPoorAreBadInput() {
        String searchId = started("fingerprint", specimen("prints-poor.an2"));

        DeskRun run = run("--output", "json", "fingerprint", "--search-id", searchId);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.json().at("/error/code").asText()).isEqualTo("QUALITY_TOO_LOW");
    }

    @Test
    void aSearchThatIsNotKeptIsToldAsSuch() {
        DeskRun run = run("fingerprint", "--search-id", "s-1");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("24 hours").contains("SEARCH_EXPIRED");
    }

    @Test
    void aDatabaseThatIsDownIsNotKnown() {
        GATEWAY.sandbox().on(SandboxDatabase.DNA_PROFILES).untilReset(Fault.problem(503, "DATABASE_UNAVAILABLE"));

        DeskRun run = run("--output", "json", "dna", specimen("stain.json"));

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.json().at("/outcomes/0/error/code").asText()).isEqualTo("DATABASE_UNAVAILABLE");
    }

    @Test
    void aFileOfPrintsThatIsSpoiltIsRefusedWithRecordFieldAndRule() throws IOException {
        byte[] whole = BiometricSpecimens.knownPrints().toBytes();
        Path cut = Files.write(directory.resolve("cut.an2"), Arrays.copyOf(whole, 3000));

        for (String language : new String[] {"en", "fr", "es", "ar"}) {
            DeskRun run = run("--language", language, "fingerprint", cut.toString());

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("nist[4].14.001 LEN", "INVALID_QUERY");
        }
        assertThat(GATEWAY.sandbox().requests()).isZero();
    }

    @Test
    void lengthsThatAreWrongAreMendedIfThatIsAskedFor() throws IOException {
        String right = new String(BiometricSpecimens.knownPrints().toBytes(), StandardCharsets.ISO_8859_1);
        String wrong = right.replaceFirst("1\\.001:[0-9]+", "1.001:9");
        Path file = Files.write(directory.resolve("wrong.an2"), wrong.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run("fingerprint", file.toString()).err()).contains("nist[1].1.001 LEN");
        assertThat(started("fingerprint", "--rewrite", file.toString())).startsWith("s-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sample,locus,allele 1\\nS-1,TH01,CANARY|line 2, TH01",
                "sample,locus,allele 1\\nS-1,TH01,6|line 2",
                "CANARY,locus\\n|line 1",
                "{\"kind\": \"CANARY\", \"loci\": []}|line 1",
                "[|line 1",
            })
    void aFileOfAProfileThatIsSpoiltIsRefusedWithLineAndRule(String text, String place) throws IOException {
        Path file = Files.writeString(directory.resolve("spoilt"), text.replace("\\n", "\n"));

        DeskRun run = run("dna", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(place).doesNotContain("CANARY");
        assertThat(GATEWAY.sandbox().requests()).isZero();
    }

    @Test
    void ofSeveralProfilesOneIsNamed() throws IOException {
        String both = Files.readString(Path.of(specimen("profile-known.csv")))
                + Files.readString(Path.of(specimen("profile-unknown.csv")))
                        .lines()
                        .skip(1)
                        .reduce("", (all, line) -> all + line + "\n");
        Path file = Files.writeString(directory.resolve("both.csv"), both);

        assertThat(run("dna", file.toString()).err()).contains("2 profiles").contains("--sample");
        String unknown = started("dna", "--sample", "S-2", file.toString());
        assertThat(run("dna", "--search-id", unknown).exitCode()).isZero();
        String known = started("dna", "--sample", "S-1", file.toString());
        assertThat(run("dna", "--search-id", known).exitCode()).isEqualTo(3);
        assertThat(run("dna", "--sample", "CANARY", file.toString()))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).doesNotContain("CANARY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "86401", "soon"})
    void aWaitThatCannotBeIsRefused(String seconds) {
        assertThat(run("dna", "--wait", seconds, specimen("stain.json")).exitCode())
                .isEqualTo(2);
        assertThat(GATEWAY.sandbox().requests()).isZero();
    }

    @Test
    void aFileThatIsNotThereIsBadInputAndItsNameIsNotRepeated() {
        DeskRun run = run("fingerprint", directory.resolve("CANARY").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("CANARY");
    }

    @Test
    void aProfileIsReadFromStandardInput() throws IOException {
        DeskRun run = DeskRun.reading(
                Files.readString(Path.of(specimen("stain.json"))),
                config -> client(),
                "--output",
                "json",
                "dna",
                "--wait",
                "0",
                "-");

        assertThat(run.json().path("searchId").asText()).startsWith("s-");
    }

    /** Starts a search without waiting for it. */
    private static String started(String... command) {
        String[] all = Stream.concat(Stream.of(command), Stream.of("--wait", "0", "--output", "json"))
                .toArray(String[]::new);
        return run(all).json().path("searchId").asText();
    }

    private static String specimen(String file) {
        return SPECIMENS.resolve(file).toString();
    }

    private static Connection client() {
        return new ConfiguredClients(Map.of())
                .open(Optional.of(GATEWAY.sandbox().clientProperties()));
    }

    private static DeskRun run(String... arguments) {
        String[] all = Stream.concat(
                        Stream.of(
                                "--config", GATEWAY.sandbox().clientProperties().toString()),
                        Stream.of(arguments))
                .toArray(String[]::new);
        return DeskRun.with(new ConfiguredClients(Map.of()), all);
    }
}
