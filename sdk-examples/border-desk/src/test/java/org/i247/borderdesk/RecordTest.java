package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.i247.sandbox.Fault;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.SandboxExtension;
import org.i247.sandbox.SandboxRole;
import org.i247.sandbox.Specimens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A country's own records at the desk: what each write comes to, and what is to be done then. */
class RecordTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    @TempDir
    Path directory;

    @Test
    void aDocumentIsReportedFoundCorrectedRetainedPicturedAndDeleted() throws IOException {
        DeskRun created = create("UTDESK01");
        assertThat(created.exitCode()).as(created.toString()).isZero();
        assertThat(created.err()).isEmpty();
        assertThat(created.json().path("operation").asText()).isEqualTo("CREATE");
        assertThat(created.json().path("outcome").asText()).isEqualTo("DONE");
        assertThat(created.json().at("/record/caveats").toString()).isEqualTo("[\"ARMED\",\"DANGEROUS\"]");
        assertThat(created.json().at("/record/theftDate").isNull()).isTrue();
        String id = created.json().path("recordId").asText();
        assertThat(json("check-document", "--number", "UTDESK01").exitCode()).isEqualTo(3);

        Path file = directory.resolve("record.json");
        DeskRun read = json("record", "read", "travel-documents", id, "--save", file.toString());
        assertThat(read.exitCode()).isZero();
        String version = read.json().path("version").asText();
        DeskRun updated = json(
                "record",
                "update",
                "travel-documents",
                id,
                file.toString(),
                "--version",
                version,
                "--set",
                "status=STOLEN");
        assertThat(updated.exitCode()).as(updated.out()).isZero();
        assertThat(updated.json().at("/record/status").asText()).isEqualTo("STOLEN");
        assertThat(updated.json().at("/record/caveats").size()).isEqualTo(2);

        DeskRun retained = json(
                "record",
                "retain",
                "travel-documents",
                id,
                "--version",
                version(updated),
                "--until",
                "2031-11-23",
                "--reason",
                "Still missing");
        assertThat(retained.json().at("/record/retainUntil").asText()).isEqualTo("2031-11-23");
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};
        Path image = Files.write(directory.resolve("page.png"), picture);
        DeskRun pictured = json("record", "image", "travel-documents", id, "page-2", image.toString());
        assertThat(pictured.exitCode()).isZero();
        json(
                "record",
                "read",
                "travel-documents",
                id,
                "--images",
                directory.resolve("all").toString());
        assertThat(directory.resolve("all/page-2.png")).hasBinaryContent(picture);

        DeskRun deleted =
                json("record", "delete", "travel-documents", id, "--version", version(pictured), "--reason", "Found");
        assertThat(deleted.exitCode()).isZero();
        assertThat(deleted.json().path("recordId").asText()).isEqualTo(id);
        DeskRun gone = json("record", "read", "travel-documents", id);
        assertThat(gone.exitCode()).isEqualTo(2);
        assertThat(gone.json().at("/error/code").asText()).isEqualTo("NOT_FOUND");
    }

    @Test
    void whatIsThereAlreadyIsAConflictWithTheRecordThatIsThere() {
        String id = create("UTDESK02").json().path("recordId").asText();
        DeskRun again = create("UTDESK02");

        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.json().path("outcome").asText()).isEqualTo("CONFLICT");
        assertThat(again.json().path("recordId").asText()).isEqualTo(id);
        assertThat(again.json().path("record").isNull()).isTrue();
        assertThat(again.json().at("/error/code").asText()).isEqualTo("ALREADY_RECORDED");
    }

    @Test
    void aRecordThatSomebodyChangedIsNotWrittenOver() throws IOException {
        DeskRun created = create("UTDESK03");
        String id = created.json().path("recordId").asText();
        Path file = directory.resolve("record.json");
        json("record", "read", "travel-documents", id, "--save", file.toString());
        String[] update = {
            "record",
            "update",
            "travel-documents",
            id,
            file.toString(),
            "--version",
            version(created),
            "--set",
            "status=REVOKED"
        };

        assertThat(json(update).exitCode()).isZero();
        DeskRun second = json(update);

        assertThat(second.exitCode()).isEqualTo(3);
        assertThat(second.json().at("/error/code").asText()).isEqualTo("VERSION_CONFLICT");
        assertThat(run(update).out()).startsWith("NOT WRITTEN, CONFLICT\n").contains("[VERSION_CONFLICT");
    }

    @Test
    void whatIsWrongIsNamedByFieldAndRuleBeforeAnythingIsSent() throws IOException {
        Path file = Files.writeString(directory.resolve("car.json"), "{\"vin\": 1, \"category\": \"CAR\"}");

        assertRefused(
                json("record", "create", "travel-documents", "--set", "documentNumber=CANARY", "--set", "status=x"),
                "record.status",
                "record.issuingCountry",
                "record.documentType");
        assertRefused(json("record", "create", "vehicles", file.toString()), "record.vin");
        assertRefused(json("record", "create", "vehicles", "--set", "canary=1"), "is none of vin, plate");
        Files.writeString(file, "{\"vin\": \"CANARY\"");
        assertRefused(json("record", "create", "vehicles", file.toString()), "RFC 7493");
        assertRefused(
                json("record", "delete", "vehicles", "smv-1", "--version", "v", "--reason", " "), "reason: say why");
        assertThat(GATEWAY.sandbox().requests()).isZero();
    }

    @Test
    void aMemberThatNobodyHereKnowsIsLeftToTheGateway() throws IOException {
        Path file = Files.writeString(
                directory.resolve("car.json"), "{\"plate\": \"UT D 1\", \"category\": \"CAR\", \"canary\": \"x\"}");

        DeskRun run = json("record", "create", "vehicles", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.json().path("outcome").asText()).isEqualTo("REFUSED");
        assertThat(run.json().at("/error/violations/0/field").asText()).isEqualTo("record.canary");
        assertThat(run.json().at("/error/violations/0/rule").asText()).isEqualTo("UNKNOWN_FIELD");
    }

    @Test
    void theCommandThatIsShownForAnUnknownEndRepeatsTheWriteAndItIsCarriedOutOnce() {
        int before = GATEWAY.sandbox().recordsIn(SandboxDatabase.WORKS_OF_ART);
        GATEWAY.sandbox().on(SandboxDatabase.WORKS_OF_ART).untilReset(Fault.truncated());
        String[] create = {
            "record", "create", "works-of-art", "--set", "objectType=CLOCK", "--set", "description=The master's clock"
        };

        DeskRun unknown = json(create);

        assertThat(unknown.exitCode()).isEqualTo(4);
        assertThat(unknown.json().path("outcome").asText()).isEqualTo("UNKNOWN");
        assertThat(unknown.json().at("/error/code").asText()).isEqualTo("CONNECTION_LOST");
        GATEWAY.sandbox().on(SandboxDatabase.WORKS_OF_ART).untilReset(Fault.none());
        DeskRun repeated = unknown.repeated();
        DeskRun again = unknown.repeated();

        assertThat(repeated.exitCode()).as(repeated.toString()).isZero();
        assertThat(again.json().path("recordId")).isEqualTo(repeated.json().path("recordId"));
        assertThat(GATEWAY.sandbox().recordsIn(SandboxDatabase.WORKS_OF_ART)).isEqualTo(before + 1);
    }

    @Test
    void theCommandIsShownAsAShellTakesItAndStandardErrorHoldsNothingOfIt() {
        GATEWAY.sandbox().on(SandboxDatabase.WORKS_OF_ART).next(3, Fault.truncated());

        DeskRun run = run(
                "record",
                "create",
                "works-of-art",
                "--set",
                "objectType=CLOCK",
                "--set",
                "description=The master's clock",
                "--key=00000000-0000-4000-8000-000000000001");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("NOT KNOWN\n")
                .contains("Repeat it by: border-desk --config ")
                .contains(" --set 'description=The master'\\''s clock' --key 00000000-0000-4000-8000-000000000001@2")
                .doesNotContain("--key=");
    }

    @Test
    void aKeyThatTheGatewayMayHaveForgottenIsNotSent() {
        DeskRun run = json(
                "record",
                "create",
                "works-of-art",
                "--set",
                "objectType=CLOCK",
                "--set",
                "description=x",
                "--key",
                "00000000-0000-4000-8000-000000000002@2026-11-23T09:59:59Z");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.json().at("/error/code").asText()).isEqualTo("IDEMPOTENCY_KEY_EXPIRED");
        assertThat(GATEWAY.sandbox().requests()).isZero();
    }

    @Test
    void aPostThatMayOnlyAskHasTheWrongSetUpForAWrite() {
        Path frontline = GATEWAY.sandbox()
                .newIdentity()
                .role(SandboxRole.FRONTLINE)
                .issue()
                .clientProperties();

        DeskRun run = DeskRun.with(
                new ConfiguredClients(Map.of()),
                "--config",
                frontline.toString(),
                "--output",
                "json",
                "record",
                "create",
                "works-of-art",
                "--set",
                "objectType=CLOCK",
                "--set",
                "description=x");

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.json().path("outcome").asText()).isEqualTo("REFUSED");
        assertThat(run.json().at("/error/code").asText()).isEqualTo("WRITE_NOT_ALLOWED");
    }

    @Test
    void whatTheGatewayCannotTakeNowIsRefusedAndMayBeTriedAgain() {
        GATEWAY.sandbox().on(SandboxDatabase.WORKS_OF_ART).next(3, Fault.problem(429, "QUOTA_EXCEEDED"));

        DeskRun run = json("record", "create", "works-of-art", "--set", "objectType=CLOCK", "--set", "description=x");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.json().path("outcome").asText()).isEqualTo("REFUSED");
        assertThat(run.json().at("/error/retryable").asBoolean()).isTrue();
    }

    @Test
    void anImportTellsOfEachLineAndGoesOnWhereItEnded() throws IOException {
        Path csv = Files.writeString(
                directory.resolve("vehicles.csv"),
                "plate,plateCountry,category\nUT CSV 1,UTO,CAR\n,UTO,CAR\nUT CSV 2,UTO,CAR\nUT CSV 3,UTO,CAR\n");
        Path report = directory.resolve("report.jsonl");
        int before = GATEWAY.sandbox().recordsIn(SandboxDatabase.VEHICLES);
        String[] all = {"record", "import", "vehicles", csv.toString(), "--report", report.toString()};

        DeskRun checked = run("record", "import", "vehicles", csv.toString(), "--check");
        assertThat(checked.exitCode()).isEqualTo(2);
        assertThat(checked.out()).contains("line 3: refused, INVALID_RECORD, record.vin REQUIRED");
        assertThat(GATEWAY.sandbox().requests()).isZero();
        GATEWAY.sandbox().on(SandboxDatabase.VEHICLES).pass(1).next(3, Fault.truncated());
        DeskRun ended = json(all);
        DeskRun gone = json(all);

        assertThat(ended.exitCode()).isEqualTo(4);
        assertThat(ended.json().at("/stopped/code").asText()).isEqualTo("CONNECTION_LOST");
        assertThat(ended.json().path("repeat")).hasSize(10);
        assertThat(gone.exitCode()).isEqualTo(2);
        JsonNode counts = gone.json().path("counts");
        assertThat(counts.path("CREATED").asInt()).isEqualTo(3);
        assertThat(counts.path("REFUSED").asInt()).isEqualTo(1);
        assertThat(GATEWAY.sandbox().recordsIn(SandboxDatabase.VEHICLES)).isEqualTo(before + 3);
        assertThat(Files.readAllLines(report)).hasSize(5).last().asString().contains("\"line\":5", "CREATED");
    }

    @Test
    void aFileWithoutALineIsToldAsThat() throws IOException {
        Path csv = Files.writeString(directory.resolve("vehicles.csv"), "plate,category\n");

        DeskRun run = run("record", "import", "vehicles", csv.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("The file holds no line below its heading: nothing was written.");
    }

    @Test
    void aFileOfAnotherKindIsRefusedAsAWhole() throws IOException {
        Path csv = Files.writeString(directory.resolve("vehicles.csv"), "plate,canary\nUT CSV 1,x\n");

        DeskRun run = json("record", "import", "vehicles", csv.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.json().at("/error/message").asText()).contains("column 2");
        assertThat(json(
                                "record",
                                "import",
                                "vehicles",
                                directory.resolve("none.csv").toString())
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void aRecordIsShownForPeople() {
        DeskRun run = run("record", "read", "travel-documents", Specimens.STOLEN_PASSPORT_RECORD);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("STOLEN: ")
                .contains("Version: ", "Record: " + Specimens.STOLEN_PASSPORT_RECORD);
    }

    private void assertRefused(DeskRun run, String... said) {
        assertThat(run.exitCode()).as(run.out()).isEqualTo(2);
        assertThat(run.json().at("/error/code").asText()).isEqualTo("INVALID_RECORD");
        assertThat(run.json().at("/error/message").asText()).contains(said).doesNotContainIgnoringCase("canary");
        assertThat(run.err()).isEmpty();
    }

    private static String version(DeskRun run) {
        return run.json().path("version").asText();
    }

    private static DeskRun create(String number) {
        return json(
                "record",
                "create",
                "travel-documents",
                "--set",
                "documentNumber=" + number,
                "--set",
                "issuing-country=UTO",
                "--set",
                "documentType=PASSPORT",
                "--set",
                "status=LOST",
                "--set",
                "caveats=ARMED|DANGEROUS",
                "--set",
                "theftDate=?");
    }

    private static DeskRun json(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--output", "json"));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    private static DeskRun run(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("--config", GATEWAY.sandbox().clientProperties().toString()));
        all.addAll(List.of(arguments));
        return DeskRun.with(new ConfiguredClients(Map.of()), all.toArray(String[]::new));
    }
}
