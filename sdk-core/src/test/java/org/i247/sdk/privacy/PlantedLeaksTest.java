package org.i247.sdk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.spi.EvidenceEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** A canary that sings at nothing proves nothing: a leak of each kind is planted, and found. */
@Isolated // it listens to what the whole process does
@Timeout(60)
class PlantedLeaksTest {
    private static final String PROPERTY = "org.i247.planted";

    private static ProcessTrace process;

    private final WaysOut ways = new WaysOut();

    @BeforeAll
    static void watch() {
        process = new ProcessTrace();
    }

    @AfterAll
    static void stopWatching() {
        process.close();
    }

    @AfterEach
    void close() {
        System.clearProperty(PROPERTY);
        ways.close();
    }

    private void finds(Way way, String value) {
        assertThat(ways.finds())
                .anyMatch(find -> find.way() == way && find.value().startsWith(value));
        assertThat(ways.finds()).allMatch(find -> find.way() == way);
    }

    @Test
    void aLogLineOfAnyLoggerInItsArgumentsContextPairsOrException() {
        LoggerFactory.getLogger("anybody.at.all").trace("about {}", List.of(Planted.ARABIC));
        LoggerFactory.getLogger("org.apache.hc.wire")
                .atTrace()
                .addKeyValue("who", Planted.NAME)
                .log("sent");
        LoggerFactory.getLogger("feign").debug("failed", new IllegalStateException("x", new IOException(Planted.VIN)));
        MDC.put("user", Planted.USER);
        LoggerFactory.getLogger("org.i247").debug("asked");
        MDC.clear();

        for (String value : List.of(Planted.ARABIC, Planted.NAME, Planted.VIN, Planted.USER)) {
            finds(Way.LOG, value);
        }
    }

    @Test
    @SuppressWarnings("SystemOut")
    void whatIsPrinted() {
        System.err.println(Planted.PLATE);

        finds(Way.STREAM, Planted.PLATE);
    }

    @Test
    void anEvent() {
        ways.event(new EvidenceEvent.NotWritten("disk full for " + Planted.CASE));

        finds(Way.EVENT, Planted.CASE);
    }

    @Test
    void anExceptionsCauseAndCompanion() {
        Exception thrown = new Exception("failed", new IOException(Planted.NUMBER));
        thrown.addSuppressed(new IOException(Planted.BORN));
        ways.thrown(thrown);

        assertThat(ways.finds())
                .contains(
                        new Find(Way.MESSAGE, Planted.NUMBER + " (plain)", "the trace"),
                        new Find(Way.MESSAGE, Planted.BORN + " (plain)", "the trace"),
                        new Find(Way.SERIALISED, Planted.NUMBER + " (plain)", "the exception"));
    }

    @Test
    void anArgumentThatOneLanguageShows() {
        ways.thrown(I247Exception.of(Failure.of(ErrorCode.MALFORMED_ANSWER, Planted.CYRILLIC, "TYPE")));

        assertThat(ways.finds())
                .contains(
                        new Find(Way.MESSAGE, Planted.CYRILLIC + " (plain)", "ar"),
                        new Find(Way.TEXT_FORM, Planted.CYRILLIC + " (plain)", "the failure"),
                        new Find(Way.SERIALISED, Planted.CYRILLIC + " (UTF-8 read as Latin 1)", "the exception"));
    }

    @Test
    void aTextFormSomewhereWithin() {
        ways.shown(List.of(new Outcome.NotAsked<>("no number for " + Planted.TOWN)));

        finds(Way.TEXT_FORM, Planted.TOWN);
    }

    @Test
    void aThreadsNameAtItsStartAndLater() throws InterruptedException {
        Thread thread = new Thread(
                () -> {
                    Thread.currentThread().setName("call for " + Planted.ENTITY);
                    ways.during();
                },
                "call for " + Planted.ENGINE);
        thread.start();
        thread.join();

        finds(Way.THREAD, Planted.ENTITY);
        assertThat(process.finds()).contains(new Find(Way.THREAD, Planted.ENGINE + " (plain)", "at its start"));
    }

    @Test
    void anAddressAndAHeader() {
        ways.request("GET /v1/persons?name=%D0%9A%D0%B0%D0%BD%D0%B0%D1%80%D0%B5%D0%B9%D0%BA%D0%B8%D0%BD HTTP/1.1\r\n"
                + "I247-Context: user=\"" + Planted.USER + "\"\r\nX-For: " + Planted.FORENAME + "\r\n\r\n");

        assertThat(ways.finds()).extracting(Find::way).contains(Way.URL, Way.HEADER);
        assertThat(ways.finds()).noneMatch(find -> find.value().startsWith(Planted.USER));
    }

    @Test
    void theUserAnywhereButInTheSignedContext() {
        ways.request("GET / HTTP/1.1\r\nI247-Context: user=\"x\"\r\nX-User: " + Planted.USER + "\r\n\r\n");

        finds(Way.HEADER, Planted.USER);
    }

    @Test
    void aSubjectInEvidence(@TempDir Path directory) throws IOException {
        Path evidence = Files.writeString(
                directory.resolve("evidence.jsonl"),
                "{\"user\": \"" + Planted.USER + "\", \"id\": \"" + Planted.MAKE + "\"}");
        ways.evidence(evidence);

        assertThat(ways.finds()).contains(new Find(Way.EVIDENCE, Planted.MAKE + " (plain)", "evidence.jsonl"));
        assertThat(ways.finds()).noneMatch(find -> find.value().startsWith(Planted.USER));
    }

    @Test
    void aFileAnywhere(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("left-behind"), "about " + Planted.MODEL);
        Files.write(directory.resolve(Planted.PART + ".tmp"), new byte[] {1});

        assertThat(process.finds())
                .contains(
                        new Find(Way.FILE, Planted.MODEL + " (plain)", "left-behind"),
                        new Find(Way.FILE, Planted.PART + " (plain)", "a file's name"));
    }

    @Test
    void aProgramsArguments() throws Exception {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dx=" + Planted.COLOUR,
                        "-version")
                .start()
                .waitFor();

        assertThat(process.finds()).contains(new Find(Way.COMMAND, Planted.COLOUR + " (plain)", "a command line"));
    }

    @Test
    void aSystemProperty() {
        System.setProperty(PROPERTY, Planted.TITLE);

        finds(Way.PROPERTY, Planted.TITLE);
    }

    static Stream<String> codedNames() {
        byte[] utf8 = Planted.CYRILLIC.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                Planted.NAME.toUpperCase(Locale.ROOT),
                URLEncoder.encode(Planted.CYRILLIC, StandardCharsets.UTF_8),
                URLEncoder.encode(Planted.MARKS, StandardCharsets.UTF_8).replace("+", "%20"),
                HexFormat.of().formatHex(utf8),
                HexFormat.of().withUpperCase().formatHex(utf8),
                new String(utf8, StandardCharsets.ISO_8859_1),
                "\\u0627\\u0644\\u0643\\u0646\\u0627\\u0631\\u064A",
                base64("{\"name\": \"" + Planted.NAME + "\"}"),
                base64("a" + Planted.NUMBER + "b"),
                base64("aa" + Planted.NUMBER + "bb"),
                base64("aaa" + Planted.NUMBER + "bbb"),
                Base64.getUrlEncoder()
                        .encodeToString(("x" + Planted.CHINESE + "??>>").getBytes(StandardCharsets.UTF_8)));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("codedNames")
    void whateverItIsWrittenIn(String coded) {
        assertThat(Planted.ofSubjectIn("-" + coded + "-")).isNotEmpty();
    }

    @Test
    void nothingIsFoundWhereNothingIs() {
        LoggerFactory.getLogger("org.i247").debug("asked {} in {} at 4610307", DatabaseName.SLTD, Duration.ofMillis(3));

        assertThat(ways.finds()).isEmpty();
    }
}
