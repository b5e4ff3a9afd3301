package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.i247.sandbox.Fault;
import org.i247.sandbox.ManifestFlaw;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.Specimens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk fetches copies from the sandbox, and asks them when the sandbox is gone. */
@Timeout(60)
class CopyTest {
    private static Path documents;
    private static Path vehicles;
    private static Path signers;
    private static Path config;

    @BeforeAll
    static void fetchAndStopTheGateway(@TempDir Path directory) throws IOException {
        documents = directory.resolve("documents");
        vehicles = directory.resolve("vehicles");
        signers = directory.resolve("signers.pem");
        config = directory.resolve("patrol.properties");
        try (Sandbox sandbox = Sandbox.start()) {
            JsonNode first = update(0, sandbox, "travel-documents", documents).json();
            assertThat(first.path("generationBefore").isNull()).isTrue();
            assertThat(first.path("filesFetched").asInt()).isEqualTo(1);
            update(0, sandbox, "vehicles", vehicles);

            sandbox.add(
                    SandboxDatabase.TRAVEL_DOCUMENTS,
                    Map.of("recordId", "sltd-new", "owner", Specimens.NEIGHBOUR, "documentNumber", "UTNEW01"));
            JsonNode second = update(0, sandbox, "travel-documents", documents).json();
            assertThat(second.path("generationBefore")).isEqualTo(first.at("/copy/generation"));
            assertThat(second.path("filesFetched").asInt()).isEqualTo(1);
            assertThat(second.path("bytesFetched").asLong()).isBetween(1L, 1000L);

            sandbox.on(SandboxDatabase.VEHICLES).next(Fault.none().withManifest(ManifestFlaw.foreignKey()));
            assertThat(update(4, sandbox, "vehicles", vehicles)
                            .json()
                            .at("/error/code")
                            .asText())
                    .isEqualTo("COPY_UNTRUSTED");
            Files.copy(sandbox.directory().resolve("copy-signing.pem"), signers);
        }
        Files.writeString(config, "i247.trust.copy-signing-certificates=signers.pem\n");
    }

    private static DeskRun update(int exitCode, Sandbox sandbox, String database, Path into) {
        DeskRun run = DeskRun.with(
                new ConfiguredClients(Map.of()),
                "--config",
                sandbox.clientProperties().toString(),
                "--output",
                "json",
                "copy",
                "update",
                database,
                "--into",
                into.toString());
        assertThat(run.exitCode()).as("%s", run).isEqualTo(exitCode);
        return run;
    }

    @ParameterizedTest
    @CsvSource({
        "3, HIT, check-document, --number, " + Specimens.STOLEN_PASSPORT,
        "3, HIT, check-document, --number, " + Specimens.RESTRICTED_DOCUMENT,
        "3, HIT, check-document, --number, UTNEW01",
        "0, NOT_IN_COPY, check-document, --number, " + Specimens.CLEAN_DOCUMENT,
        "3, HIT, check-vehicle, --vin, " + Specimens.STOLEN_VIN,
        "3, HIT, check-vehicle, --plate, " + Specimens.MOTORCYCLE_PLATE,
        "0, NOT_IN_COPY, check-vehicle, --plate, " + Specimens.CLEAN_PLATE
    })
    void aCopyIsAskedWithoutAGateway(int exitCode, String outcome, String command, String option, String value) {
        DeskRun run = check(Clock.systemUTC(), "json", command, option, value);

        assertThat(run.exitCode()).as("%s", run).isEqualTo(exitCode);
        assertThat(run.err()).isEmpty();
        assertThat(run.json().path("outcome").asText()).isEqualTo(outcome);
        assertThat(run.json().at("/copy/generation").asLong()).isPositive();
        assertThat(run.json().at("/copy/validUntil").asText()).isNotEmpty();
        assertThat(run.json().path("hits")).hasSize(exitCode == 3 ? 1 : 0);
    }

    @Test
    void aWithheldRecordSaysWhoseItIsAndNothingElse() {
        JsonNode hit = check(Clock.systemUTC(), "json", "check-document", "--number", Specimens.RESTRICTED_DOCUMENT)
                .json()
                .at("/hits/0");

        assertThat(hit.path("restricted").asBoolean()).isTrue();
        assertThat(hit.path("record").isNull()).isTrue();
        assertThat(hit.path("owner").asText()).isEqualTo(Specimens.OTHER_OWNER);
    }

    @Test
    void aMachineReadableZoneIsAskedForAsItWasRead() {
        DeskRun run = check(
                Clock.systemUTC(),
                "json",
                "check-document",
                "--mrz",
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</L898902C36UTO7408122F1204159ZE184226B<<<<<11");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.json().path("notes")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, NOT IN THE LOCAL COPY", "fr, ABSENT DE LA COPIE LOCALE", "es, NO ESTÁ EN LA COPIA LOCAL"})
    void peopleReadThatItIsACopyAndOfWhen(String language, String headline) {
        DeskRun run = check(Clock.systemUTC(), "text", "check-document", "--number", "UTNEW02", "--language", language);

        assertThat(run.out()).startsWith(headline + "\n").contains("Z");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void pastItsTimeNothingIsKnown() {
        Clock late = Clock.offset(Clock.systemUTC(), Duration.ofDays(8));
        for (String number : List.of(Specimens.STOLEN_PASSPORT, Specimens.CLEAN_DOCUMENT)) {
            DeskRun run = check(late, "json", "check-document", "--number", number);

            assertThat(run.exitCode()).isEqualTo(4);
            assertThat(run.json().at("/error/code").asText()).isEqualTo("COPY_EXPIRED");
        }
    }

    @Test
    void certificatesMayBeNamedOnTheCommandLineAndAreNeeded() {
        ConfiguredClients clients = new ConfiguredClients(Map.of());
        String[] check = {"copy", "check-vehicle", "--from", vehicles.toString(), "--plate", Specimens.CLEAN_PLATE};
        List<String> named = new ArrayList<>(List.of(check));
        named.addAll(List.of("--signers", signers.toString()));

        assertThat(DeskRun.at(Clock.systemUTC(), clients, named.toArray(String[]::new))
                        .exitCode())
                .isZero();
        DeskRun without = DeskRun.at(Clock.systemUTC(), clients, check);
        assertThat(without.exitCode()).isEqualTo(5);
        assertThat(without.err()).contains("i247.trust.copy-signing-certificates");
    }

    @Test
    void anotherDatabaseIsBadInput() {
        assertThat(DeskRun.with(
                                new ConfiguredClients(Map.of()),
                                "copy",
                                "update",
                                "persons",
                                "--into",
                                documents.toString())
                        .exitCode())
                .isEqualTo(2);
    }

    private static DeskRun check(Clock clock, String output, String command, String... further) {
        Path from = command.equals("check-vehicle") ? vehicles : documents;
        List<String> arguments = new ArrayList<>(List.of("--config", config.toString(), "--output", output));
        arguments.addAll(List.of("copy", command, "--from", from.toString()));
        arguments.addAll(List.of(further));
        return DeskRun.at(clock, new ConfiguredClients(Map.of()), arguments.toArray(String[]::new));
    }
}
