package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Command lines and values that cannot be: exit code 2, one line, and nothing of what was typed. */
class UsageTest {
    private final GatewayStub gateway = new GatewayStub();

    static Stream<Arguments> wrong() {
        return Stream.of(
                line(
                        "Give a command: check-document, check-traveller, check-person, check-vehicle, "
                                + "check-administrative-document, check-artwork, fingerprint, dna, screen, record, hit, alerts, message, notices, copy, status, doctor, codes, evidence."),
                line("Argument 1 is not known here. Did you mean check-document?", "chek-document"),
                line("Argument 4 is not known here. See --help.", "check-person", "--name", "CANARY", "CANARY-2"),
                line("Argument 4 is not known here. See --help.", "check-person", "--name", "X", "--canary"),
                line("Argument 1 is not known here. Did you mean --output?", "--ouput", "json", "status"),
                line("Something is missing: --mrz, --number. See --help.", "check-document"),
                line("Something is missing: --mrz, --number. See --help.", "check-document", "--fuzzy"),
                line("Something is missing: --number. See --help.", "check-document", "--issuer", "CANARY"),
                line("Something is missing: --name. See --help.", "check-person", "--forename", "CANARY"),
                line("Something is missing: --mrz. See --help.", "check-traveller", "--mrz"),
                line(
                        "These exclude each other: --vin, --plate. Give one of them.",
                        "check-vehicle",
                        "--vin",
                        "CANARY",
                        "--plate",
                        "CANARY"),
                line(
                        "These exclude each other: --mrz, --number. Give one of them.",
                        "check-document",
                        "--mrz",
                        "CANARY",
                        "--number",
                        "CANARY"),
                line(
                        "Give at least one of: --title, --maker, --object-type, --description. See --help.",
                        "check-artwork",
                        "--period",
                        "CANARY"),
                line("--wait is a whole number. See --help.", "fingerprint", "CANARY", "--wait", "CANARY"),
                line(
                        "--until is a day such as 2031-11-23. See --help.",
                        "record",
                        "retain",
                        "vehicles",
                        "CANARY",
                        "--version",
                        "CANARY",
                        "--reason",
                        "CANARY",
                        "--until",
                        "CANARY"),
                line(
                        "The file is not there. Check its name, and the directory that you are in.",
                        "fingerprint",
                        "CANARY"),
                line("A directory was given where a file is needed. Give the file.", "dna", "."),
                line(
                        "A directory was given where a file is needed. Give the file.",
                        "record",
                        "import",
                        "vehicles",
                        "."),
                line("--name needs one value, once. See --help.", "check-person", "--name", "CANARY", "--name", "B"),
                line("Give a command: create, read, update, retain, delete, image, import.", "record"),
                line(
                        "The value of DATABASE is one of: travel-documents, vehicles, persons, "
                                + "administrative-documents, works-of-art.",
                        "record",
                        "create",
                        "CANARY"),
                line(
                        "--set is of the form MEMBER=VALUE. See --help.",
                        "record",
                        "create",
                        "vehicles",
                        "--set",
                        "CANARY"),
                line(
                        "--key needs one value, once. See --help.",
                        "record",
                        "create",
                        "vehicles",
                        "--key",
                        "CANARY@CANARY"),
                line(
                        "Something is missing: --version. See --help.",
                        "record",
                        "delete",
                        "vehicles",
                        "CANARY",
                        "--reason",
                        "CANARY"),
                line("Something is missing: FILE. See --help.", "screen", "--resume"),
                line("List 1 cannot be read: it is not there, is no file, or you may not read it.", "screen", "CANARY"),
                line("A list is a file: a screening that goes on reads it again.", "screen", "-"),
                line(
                        "--column is of the form HEADING=FIELD. See --help.",
                        "screen",
                        "CANARY",
                        "--column",
                        "CANARY=CANARY"),
                line(
                        "The value of --encoding is one of: utf-8, utf-16, iso-8859-1, windows-1250, windows-1251, "
                                + "windows-1252, windows-1256, gb18030, shift_jis, euc-kr, big5, ibm850.",
                        "screen",
                        "CANARY",
                        "--encoding",
                        "CANARY"),
                line("Give a command: search, show.", "notices"),
                line("The value of COLOUR is one of: red, yellow, un.", "notices", "search", "CANARY"),
                line("The value of --output is one of: text, json.", "--output", "CANARY", "status"),
                line("The value of --language is one of: en, fr, es, ar.", "--language", "CANARY", "status"));
    }

    private static Arguments line(String message, String... arguments) {
        return Arguments.of(message, List.of(arguments));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongCommandLineIsOneLineAndExitCode2(String message, List<String> arguments) {
        DeskRun run = run(arguments.toArray(String[]::new));

        assertThat(run).isEqualTo(new DeskRun(2, "", message + System.lineSeparator()));
    }

    @Test
    void aWrongCommandLineIsJsonIfJsonWasAskedFor() {
        DeskRun run = run("check-person", "--forename", "X", "--output=json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .isEqualTo("{\"error\":{\"code\":\"USAGE\",\"message\":"
                        + "\"Something is missing: --name. See --help.\"}}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar"})
    void aWrongCommandLineIsToldInTheLanguageAskedFor(String language) {
        assertThat(run("--language", language, "check-document").err())
                .doesNotContain("missing")
                .contains("--mrz");
    }

    static Stream<List<String>> values() {
        return Stream.of(
                List.of("check-document", "--mrz", "CANARY"),
                List.of("check-document", "--mrz", ""),
                List.of("check-traveller", "--mrz", "P<UTOCANARY/<<"),
                List.of("check-document", "--number", "CANARY?!"),
                List.of("check-document", "--number", "CANARY", "--issuer", "CANARY1"),
                List.of("check-document", "--number", "CANARY", "--type", "CANARY!"),
                List.of("check-document", "--number", "CANARY", "--issuer", "QQ"),
                List.of("check-vehicle", "--vin", "CANARY-(1)"),
                List.of("check-vehicle", "--vin", ""),
                List.of("check-vehicle", "--plate", "..."),
                List.of("check-person", "--name", " "),
                List.of("check-person", "--name", "CANARY", "--born", "19.09.1985"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aWrongValueIsExitCode2AndNeitherAskedNorRepeated(List<String> arguments) {
        DeskRun run = run(arguments.toArray(String[]::new));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("[INVALID_QUERY]")
                .doesNotContain("CANARY")
                .doesNotContain("1985");
        assertThat(gateway.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check-document", "check-traveller", "check-person", "check-vehicle", "status"})
    void helpIsAResultInTheLanguageAskedFor(String command) {
        DeskRun run = run("--language", "fr", command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Utilisation : border-desk " + command);
        assertThat(run.out()).contains("réglages du client").doesNotContain("if nothing is said");
        assertThat(run.err()).isEmpty();
    }

    private DeskRun run(String... arguments) {
        return DeskRun.with(DeskRun.over(gateway), arguments);
    }
}
