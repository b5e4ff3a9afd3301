package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.i247.sdk.I247Client;
import org.i247.sdk.diagnostics.Diagnostics;
import org.i247.sdk.diagnostics.SupportBundle;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.person.PersonQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What leaves the house in a bundle: planted values are looked for in every byte of it, packed and unpacked. */
@Timeout(300)
class SupportBundleTest {
    /** Each is planted where a bundle could take it from. */
    private static final List<String> PLANTED = List.of(
            "Tr0ub4dor&3",
            "wrong-horse-battery",
            "Eriksson",
            "a.canary",
            "desk-of-Canaryson",
            "u-siskin-5150",
            "canary-files",
            "keystore-of-anna",
            "gateway.canary.invalid",
            "evidence-of-anna",
            "Canaryson",
            "Канарейкин",
            "الكناري",
            "金絲雀",
            "1961-03-07",
            "CNRY77XQ9",
            "4711081500");

    @TempDir
    Path directory;

    @Test
    void nothing_planted_is_in_a_bundle_of_a_client_that_works() throws IOException {
        try (Sandbox sandbox = Sandbox.builder().directory(secretly()).start()) {
            Path properties =
                    planted(sandbox, "https://localhost:" + sandbox.endpoint().getPort());
            try (I247Client client = I247Client.builder()
                    .properties(properties)
                    .maxAttempts(1)
                    .connectTimeout(Duration.ofSeconds(60))
                    .totalTimeout(Duration.ofSeconds(120))
                    .build()) {
                sandbox.anywhere().next(Fault.problem(503, "MAINTENANCE"));
                try {
                    client.persons()
                            .search(
                                    PersonQuery.builder()
                                            .name("Canaryson")
                                            .dateOfBirth("1961-03-07")
                                            .build(),
                                    client.context());
                } catch (I247Exception e) {
                    assertThat(e.code().value()).isEqualTo("MAINTENANCE");
                }
                Map<String, String> texts =
                        unpacked(bundle(client.diagnostics()).withLog(log()));

                assertThat(texts.get("events.txt")).contains("CallFailed NOMINAL search MAINTENANCE");
                assertThat(texts.get("report.txt")).contains("endpoint-1:", "TLSv1.3");
                assertThat(texts.get("configuration.txt"))
                        .contains(
                                "i247.bureau=UT",
                                "i247.unit=(set)",
                                "i247.identity.key-store-password=(set, in clear)",
                                "i247.timeout.attempt=60s")
                        .containsPattern("i247.identity.key-store=\\(a file of \\d+ bytes\\)");
                assertThat(texts.get("certificates.txt")).contains("use = OWN_SIGNING", "fingerprint = ");
                assertThat(texts.get("evidence.txt")).contains("sha256 = ");
            }
        }
    }

    @Test
    void nothing_planted_is_in_a_bundle_of_a_client_that_cannot_be_made() throws IOException {
        try (Sandbox sandbox = Sandbox.builder().directory(secretly()).start()) {
            Path properties = planted(sandbox, "https://gateway.canary.invalid");
            Files.writeString(
                    properties,
                    Files.readString(properties)
                                    .replaceAll("key-store-password=.*", "key-store-password=wrong-horse-battery")
                            + "i247.timeout.total=Tr0ub4dor&3\ni247.purpose=Canaryson\n");

            Map<String, String> texts =
                    unpacked(bundle(I247Client.diagnosticsOf(builder -> builder.properties(properties))));

            assertThat(texts.get("report.txt")).contains("KEY_STORE_PASSWORD_WRONG", "(hidden)");
            assertThat(texts.get("configuration.txt"))
                    .contains(
                            "i247.endpoints=https://endpoint-1",
                            "i247.timeout.total=(set, in another form than expected)",
                            "i247.purpose=(set, in another form than expected)");
        }
    }

    @Test
    void nothing_planted_is_in_a_bundle_of_a_configuration_that_cannot_be_read() throws IOException {
        Path properties = Files.writeString(
                Files.createDirectories(secretly()).resolve("a.properties"), "i247.Canaryson.Tr0ub4dor&3=CNRY77XQ9\n");

        Map<String, String> texts =
                unpacked(bundle(I247Client.diagnosticsOf(builder -> builder.properties(properties))));

        assertThat(texts.get("report.txt")).contains("CONFIGURATION_KEY_UNKNOWN");
    }

    @Test
    void the_same_bundle_gives_the_same_bytes_in_the_same_order_and_says_what_is_in_it() throws IOException {
        try (Sandbox sandbox = Sandbox.start()) {
            Diagnostics diagnostics =
                    I247Client.diagnosticsOf(builder -> builder.properties(sandbox.clientProperties()));
            SupportBundle bundle = bundle(diagnostics).withLog(log());

            byte[] once = bytes(bundle);

            assertThat(bytes(bundle)).isEqualTo(once);
            assertThat(bundle.names())
                    .containsExactly(
                            "README.txt",
                            "certificates.txt",
                            "configuration.txt",
                            "events.txt",
                            "evidence.txt",
                            "log.txt",
                            "report.json",
                            "report.txt",
                            "versions.txt");
            Map<String, String> texts = unpacked(bundle);
            assertThat(List.copyOf(texts.keySet())).isEqualTo(bundle.names());
            bundle.names().stream()
                    .filter(name -> !name.equals("README.txt"))
                    .forEach(name -> assertThat(texts.get("README.txt").split(name, -1))
                            .as(name)
                            .hasSize(5)); // once in each language
        }
    }

    @Test
    void of_a_log_only_words_of_the_sdk_are_left() throws IOException {
        SupportBundle bundle = new SupportBundle(Instant.parse("2026-11-23T10:00:00Z"), Map.of()).withLog(log());

        String[] lines = unpacked(bundle).get("log.txt").split("\n", -1);

        assertThat(lines[0])
                .isEqualTo("2026-11-23T10:00:00.123Z WARN org.i247.sdk.internal.rotation.KeyRing"
                        + " - Keys or trust were not replaced, those in use stay: The password does not open the key store"
                        + " /•/•/• Set the right one. [KEY_STORE_PASSWORD_WRONG]");
        assertThat(String.join("\n", lines)).doesNotContain("com.example").contains("•");
        assertThat(lines).hasSize(5);
    }

    @Test
    void a_file_that_is_there_is_not_overwritten() throws IOException {
        Path file = Files.writeString(directory.resolve("there.zip"), "mine");

        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> new SupportBundle(Instant.EPOCH, Map.of()).writeTo(file));
        assertThat(file).hasContent("mine");
    }

    private Path secretly() {
        return directory.resolve("home").resolve("a.canary").resolve("canary-files");
    }

    private Path planted(Sandbox sandbox, String endpoint) throws IOException {
        Path keys = Files.copy(
                sandbox.directory().resolve("client.p12"), sandbox.directory().resolve("keystore-of-anna.p12"));
        String text = Files.readString(sandbox.clientProperties())
                .replaceAll("i247.endpoints=.*", "i247.endpoints=" + endpoint)
                .replaceAll("i247.unit=.*", "i247.unit=desk-of-Canaryson")
                .replaceAll("i247.user=.*", "i247.user=u-siskin-5150")
                .replaceAll("i247.identity.key-store=.*", "i247.identity.key-store=" + keys.getFileName());
        return Files.writeString(
                sandbox.directory().resolve("planted.properties"),
                text + "i247.evidence.file=evidence-of-anna.jsonl\ni247.timeout.attempt=60s\ni247.language=fr\n");
    }

    private static List<String> log() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "2026-11-23T10:00:00.123Z WARN org.i247.sdk.internal.rotation.KeyRing - Keys or trust were not replaced,"
                        + " those in use stay: The password does not open the key store /home/Canaryson/keystore-of-anna.p12."
                        + " Set the right one. [KEY_STORE_PASSWORD_WRONG]");
        lines.add("2026-11-23T10:00:01Z INFO com.example.Desk - officer a.canary asked for Canaryson 1961-03-07");
        lines.add("KeyRing Canaryson Канарейкин الكناري 金絲雀 CNRY77XQ9 4711081500 Tr0ub4dor&3");
        lines.add("1961-03-07 org.i247.sdk.person.Canaryson");
        lines.add("\tat org.i247.sdk.internal.call.Caller.call(Caller.java:4711081500) for u-siskin-5150");
        return lines;
    }

    private static SupportBundle bundle(Diagnostics diagnostics) {
        return diagnostics.bundle(diagnostics.run());
    }

    private static byte[] bytes(SupportBundle bundle) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bundle.writeTo(out);
        return out.toByteArray();
    }

    private static Map<String, String> unpacked(SupportBundle bundle) throws IOException {
        byte[] zip = bytes(bundle);
        assertNothingPlanted("the zip file", new String(zip, StandardCharsets.ISO_8859_1));
        Map<String, String> texts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertNothingPlanted(entry.getName(), entry.getName() + text);
                texts.put(entry.getName(), text);
            }
        }
        return texts;
    }

    private static void assertNothingPlanted(String where, String text) {
        String user = System.getProperty("user.name");
        for (String planted : PLANTED) {
            assertThat(text).as(where).doesNotContainIgnoringCase(planted);
        }
        assertThat(text).as(where).doesNotContain(System.getProperty("user.home") + "/", "/" + user + "/");
    }
}
