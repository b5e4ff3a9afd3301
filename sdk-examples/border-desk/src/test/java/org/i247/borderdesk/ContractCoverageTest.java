package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxExchange;
import org.i247.sandbox.SandboxExtension;
import org.i247.sandbox.Specimens;
import org.i247.sdk.contract.ContractSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every operation of the contract is carried out by a command of the desk against the sandbox, and all that goes over the wire
 * meanwhile keeps to the contract's schemas. Whoever adds an operation adds a command, and plays it.
 */
@Timeout(120)
class ContractCoverageTest {
    private static final Queue<SandboxExchange> HEARD = new ConcurrentLinkedQueue<>();

    @RegisterExtension
    static final SandboxExtension GATEWAY =
            new SandboxExtension(Sandbox.builder().biometricTime(Duration.ZERO).listener(HEARD::add));

    @TempDir
    Path directory;

    /** How a database is written to and asked. */
    private record Scene(String database, List<String> members, List<String> check) {
        static final List<Scene> DATABASES = List.of(
                new Scene(
                        "travel-documents",
                        List.of("documentNumber=UTCOV01", "issuingCountry=UTO", "documentType=PASSPORT", "status=LOST"),
                        List.of("check-document", "--number", "UTCOV01")),
                new Scene(
                        "vehicles",
                        List.of("plate=UT COV 1", "plateCountry=UTO", "category=CAR"),
                        List.of("check-vehicle", "--plate", "UT COV 1")),
                new Scene(
                        "persons",
                        List.of("name=COVERAGEOV", "dateOfBirth=1980"),
                        List.of("check-person", "--name", "COVERAGEOV")),
                new Scene(
                        "administrative-documents",
                        List.of(
                                "documentNumber=UTCOV02",
                                "issuingCountry=UTO",
                                "documentType=DRIVING_LICENCE",
                                "status=STOLEN"),
                        List.of("check-administrative-document", "--number", "UTCOV02")),
                new Scene(
                        "works-of-art",
                        List.of("objectType=CLOCK", "description=Coverage clock"),
                        List.of("check-artwork", "--description", "Coverage clock")));
    }

    @Test
    void everyOperationIsCarriedOutByACommandAndKeepsToTheContract() throws IOException {
        HEARD.clear();
        for (Scene scene : Scene.DATABASES) {
            play(scene);
        }
        run(3, "fingerprint", "specimens/prints-known.an2");
        run(3, "dna", "specimens/profile-known.csv");
        run(0, "status");
        run(3, "screen", "specimens/arrival.edi", "--out", directory.toString());
        for (String list : List.of("vehicles.csv", "administrative-documents.csv", "works-of-art.jsonl")) {
            String database = list.substring(0, list.indexOf('.'));
            run(3, "screen", "--database", database, "specimens/" + list, "--out", directory.toString());
        }
        playBureaus();
        run(0, "codes", "caveats", "--refresh");
        run(
                0,
                "copy",
                "update",
                "travel-documents",
                "--into",
                directory.resolve("sltd").toString());
        run(0, "copy", "update", "vehicles", "--into", directory.resolve("smv").toString());

        Set<String> operations = ContractOperations.all();
        Set<String> carriedOut = HEARD.stream()
                .filter(exchange -> exchange.status() < 300)
                .flatMap(exchange -> ContractOperations.of(exchange, operations).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(operations).hasSizeGreaterThan(60);
        assertThat(carriedOut).isEqualTo(operations);
        ContractSchemas schemas = ContractSchemas.load();
        HEARD.forEach(exchange -> requireContract(exchange, schemas));
    }

    private void play(Scene scene) throws IOException {
        Path file = directory.resolve(scene.database() + ".json");
        Path picture = Files.write(directory.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        List<String> create = new ArrayList<>(List.of("record", "create", scene.database()));
        scene.members().forEach(member -> create.addAll(List.of("--set", member)));
        String id =
                run(0, create.toArray(String[]::new)).json().path("recordId").asText();
        run(3, scene.check().toArray(String[]::new));
        DeskRun last = run(0, "record", "read", scene.database(), id, "--save", file.toString());
        last = run(
                0,
                "record",
                "update",
                scene.database(),
                id,
                file.toString(),
                "--version",
                version(last),
                "--set",
                "caveats=ARMED");
        last = run(
                0,
                "record",
                "retain",
                scene.database(),
                id,
                "--version",
                version(last),
                "--until",
                "2031-11-23",
                "--reason",
                "Still missing");
        last = run(0, "record", "image", scene.database(), id, "page-2", picture.toString());
        run(0, "record", "read", scene.database(), id, "--images", directory.toString());
        run(0, "record", "delete", scene.database(), id, "--version", version(last), "--reason", "Found");
    }

    /** Two bureaus: one asks about a hit and writes, and the owner of the hit answers and reads. */
    private void playBureaus() {
        GATEWAY.sandbox().owner().isSilent();
        Path owner = GATEWAY.sandbox()
                .newIdentity()
                .bureau(Specimens.NEIGHBOUR)
                .issue()
                .clientProperties();
        String hit = run(3, "check-document", "--number", Specimens.STOLEN_PASSPORT)
                .json()
                .at("/outcomes/0/hits/0/hitId")
                .asText();
        String asked = run(0, "hit", "ask", hit, "--urgency", "urgent", "--text", "At gate 3")
                .json()
                .path("id")
                .asText();
        run(4, "hit", "status", asked);
        String alert = run(owner, 0, "alerts").json().at("/alerts/0/alertId").asText();
        run(owner, 0, "alerts", "--acknowledge", alert);
        run(owner, 0, "hit", "answer", asked, "--confirm", "--text", "Seize it");
        run(3, "hit", "wait", asked, "--wait", "30");

        String sent = run(
                        0, "message", "send", "--to", Specimens.NEIGHBOUR, "--subject", "Seized", "--body", "At gate 3")
                .json()
                .path("id")
                .asText();
        run(owner, 0, "message", "read", sent);
        run(owner, 0, "message", "acknowledge", sent);
        run(0, "message", "certificates", Specimens.NEIGHBOUR);
    }

    private static void requireContract(SandboxExchange exchange, ContractSchemas schemas) {
        boolean jsonAsked = exchange.question().length > 0 && exchange.question()[0] == '{';
        if (jsonAsked) {
            assertThat(schemas.violationsOfRequest(exchange.method(), exchange.path(), exchange.question()))
                    .as("%s %s", exchange.method(), exchange.path())
                    .isEmpty();
        }
        if (exchange.mediaType().matches("application/(problem\\+)?json.*")) {
            assertThat(schemas.violationsOfAnswer(
                            exchange.method(), exchange.path(), exchange.status(), exchange.answer()))
                    .as("%s %s answered %s", exchange.method(), exchange.path(), exchange.status())
                    .isEmpty();
        }
    }

    private static String version(DeskRun run) {
        return run.json().path("version").asText();
    }

    private static DeskRun run(int exitCode, String... arguments) {
        return run(GATEWAY.sandbox().clientProperties(), exitCode, arguments);
    }

    private static DeskRun run(Path config, int exitCode, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--config", config.toString(), "--output", "json"));
        all.addAll(List.of(arguments));
        DeskRun run = DeskRun.with(new ConfiguredClients(Map.of()), all.toArray(String[]::new));
        assertThat(run.exitCode()).as("%s: %s", all.subList(4, all.size()), run).isEqualTo(exitCode);
        return run;
    }
}
