package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.DatabaseName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of passengers at the desk: everybody has one result, and nobody is clear of whom nothing is known. */
@Timeout(60)
class ScreenTest {
    private static final String HEADING = "surname,given names,document number,date of birth\n";
    /** Asking again for this one is no use, so that no test waits for it. */
    private static final GatewayStub.Reply FAILING =
            GatewayStub.failing(I247Exception.of(Failure.of(ErrorCode.INVALID_QUERY)));

    private final GatewayStub gateway = new GatewayStub();

    @TempDir
    Path directory;

    private DeskRun screen(String... arguments) {
        List<String> all = new ArrayList<>(List.of("screen"));
        all.addAll(List.of(arguments));
        return DeskRun.with(DeskRun.over(gateway), all.toArray(String[]::new));
    }

    private Path list(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private Path crew(int people) throws IOException {
        return list(
                "crew.csv",
                HEADING
                        + IntStream.range(0, people)
                                .mapToObj(i -> "TESTER,NORA,UT" + (1_000_000 + i) + ",1978-01-01\n")
                                .collect(Collectors.joining()));
    }

    private List<JsonNode> lines(String file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(directory.resolve(file))) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private String page(String file) throws IOException {
        return Files.readString(directory.resolve(file));
    }

    /** The commands of README, as they stand there. */
    @Test
    void the_list_of_the_readme_has_two_hits_and_one_who_is_not_known() throws IOException {
        List<String> command = Files.readAllLines(Path.of("..", "..", "README.md")).stream()
                .filter(line -> line.contains("border-desk.jar screen "))
                .findFirst()
                .map(line -> List.of(line.substring(line.indexOf("screen ")).split(" ")))
                .orElseThrow();
        List<String> here = new ArrayList<>(List.of("--output", "json"));
        for (String argument : command) {
            here.add(
                    argument.startsWith("sdk-examples/")
                            ? "../../" + argument
                            : argument.endsWith(".jsonl")
                                    ? directory.resolve(argument).toString()
                                    : argument);
        }

        DeskRun run = DeskRun.with(new ConfiguredClients(Map.of()), here.toArray(String[]::new));

        assertThat(run.exitCode()).as(run.toString()).isEqualTo(3);
        JsonNode result = run.json();
        assertThat(result.path("verdict").asText()).isEqualTo("HIT");
        assertThat(List.of("read", "clear", "hit", "notKnown", "errors", "warnings").stream()
                        .map(name -> result.path(name).asInt()))
                .containsExactly(6, 3, 2, 1, 0, 0);
        assertThat(result.path("hits").findValuesAsText("subject"))
                .containsExactly(
                        "PRIMEROV · MARK · 1985-09-19 · P1985091L", "ERIKSSON · ANNA MARIA · 1974-08-12 · L898902C3");
        assertThat(lines("target/arrival.jsonl").stream()
                        .map(line -> line.path("number").asInt()))
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(page("target/arrival.html")).containsSubsequence("PRIMEROV", "ERIKSSON", "SPECIMEN", "PROBATOV");
    }

    @Test
    void everybody_has_a_line_and_the_files_are_private_and_whole() throws IOException {
        DeskRun run = screen(crew(250).toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("CLEAR\n").contains("Read: 250 = clear 250 + hit 0 + not known 0");
        assertThat(run.err()).isEmpty();
        assertThat(lines("crew.csv.screening.jsonl"))
                .hasSize(250)
                .allMatch(line -> line.path("verdict").asText().equals("CLEAR"))
                .extracting(line -> line.at("/origin/segment").asInt())
                .doesNotHaveDuplicates();
        try (var files = Files.list(directory)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("crew.csv", "crew.csv.screening.jsonl", "crew.csv.screening.html");
        }
        for (String file : List.of("crew.csv.screening.jsonl", "crew.csv.screening.html")) {
            assertThat(Files.getPosixFilePermissions(directory.resolve(file)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void several_lists_are_screened_as_one_and_go_to_a_directory() throws IOException {
        Path other = list("flight.csv", HEADING + "MUSTER,ERIKA,UT2000001,1964-08-12\n");
        Path out = Files.createDirectory(directory.resolve("out"));

        DeskRun run = screen(crew(2).toString(), other.toString(), "--out", out.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(lines("out/crew.csv.screening.jsonl").stream()
                        .map(line -> line.at("/origin/source").asText()))
                .containsExactly("crew.csv", "crew.csv", "flight.csv");
    }

    @ParameterizedTest
    @CsvSource({"en,ERROR: ,COLUMNS", "fr,ERREUR : ,COLUMNS", "es,ERROR: ,COLUMNS", "ar,خطأ: ,COLUMNS"})
    void where_somebody_may_be_missing_it_is_no_clear(String language, String severity, String rule)
            throws IOException {
        Path list = list("list.csv", HEADING + "TESTER,NORA,UT1000000,1978-01-01\nTESTER,UT1000001\n");

        DeskRun run = screen(list.toString(), "--language", language);

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out())
                .contains(severity, "(" + (language.equals("ar") ? "\u2068" + rule + "\u2069" : rule) + ")");
        assertThat(page("list.csv.screening.html")).contains(rule, "<tr class=\"ERROR\">");
        assertThat(lines("list.csv.screening.problems.jsonl")).anySatisfy(problem -> {
            assertThat(problem.at("/origin/segment").asInt()).isEqualTo(3);
            assertThat(problem.path("rule").asText()).isEqualTo(rule);
        });
    }

    @Test
    void what_is_no_list_is_bad_input_and_nothing_is_asked() throws IOException {
        DeskRun run = screen(list("picture.png", "\u0089PNG \u0001\u0002").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .contains("Nobody and nothing stands in the lists that could be asked for. This is not a clear.");
        assertThat(gateway.asked()).isEmpty();
    }

    @Test
    void a_list_of_nobody_is_no_clear() throws IOException {
        assertThat(screen(list("empty.csv", HEADING).toString()).exitCode()).isNotZero();
    }

    @Test
    void a_list_is_never_written_over() throws IOException {
        Path list = crew(1);

        assertThat(screen(list.toString(), "--out", list.toString()))
                .isEqualTo(new DeskRun(2, "", "--out would write over a list." + System.lineSeparator()));
        assertThat(list).content().startsWith(HEADING);
    }

    @Test
    void what_failed_is_asked_again_by_the_command_that_is_told_and_nothing_else() throws IOException {
        Path list = crew(250);
        gateway.on(DatabaseName.NOMINAL, FAILING);
        DeskRun failed = screen("--output", "json", list.toString());
        assertThat(failed.exitCode()).isEqualTo(4);
        assertThat(failed.json().path("notKnown").asInt()).isEqualTo(250);
        assertThat(failed.json().path("repeat").toString()).endsWith("\"--resume\"]");
        gateway.on(DatabaseName.NOMINAL, GatewayStub.noHit());
        int before = gateway.asked().size();

        DeskRun begun = screen(list.toString());
        DeskRun resumed = screen("--output", "json", list.toString(), "--resume");

        assertThat(begun.exitCode()).isEqualTo(2);
        assertThat(begun.err()).contains("--resume");
        assertThat(resumed.exitCode()).isZero();
        assertThat(gateway.asked().size() - before)
                .as("each of two questions about each")
                .isEqualTo(500);
        assertThat(lines("crew.csv.screening.jsonl")).hasSize(250);
        assertThat(directory.resolve("crew.csv.screening.journal")).doesNotExist();
    }

    @Test
    void the_journal_of_another_list_is_refused() throws IOException {
        gateway.on(DatabaseName.NOMINAL, FAILING);
        screen(crew(3).toString());

        DeskRun run = screen(crew(4).toString(), "--resume");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("The journal beside the results is that of other lists");
    }

    @Test
    void columns_dates_and_encoding_are_named() throws IOException {
        Path list = Files.write(
                directory.resolve("list.csv"),
                "Фам;Passi;Syntynyt\nТЕСТОВ;UT1000001;07/03/1961\n".getBytes(Charset.forName("windows-1251")));

        DeskRun run = screen(
                list.toString(),
                "--encoding",
                "windows-1251",
                "--column",
                "Фам=surname",
                "--column",
                "Passi=document-number",
                "--column",
                "Syntynyt=date_of_birth",
                "--dates",
                "day_first",
                "--format",
                "csv");

        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(gateway.asked().stream()
                        .map(asked -> asked.criteria().text("name").orElse("")))
                .contains("ТЕСТОВ");
        assertThat(gateway.asked().stream()
                        .map(asked -> asked.criteria().text("dateOfBirth").orElse("")))
                .contains("1961-03-07");
    }

    @Test
    void columns_of_a_list_without_a_heading_are_named_by_their_places() throws IOException {
        Path list = list("list.csv", "1,TESTER,UT1000001\n2,MUSTER,UT1000002\n");

        DeskRun run = screen(list.toString(), "--column", "2=surname", "--column", "3=document-number");

        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(lines("list.csv.screening.jsonl")).hasSize(2);
    }

    @Test
    void a_wrong_set_up_is_told_and_nobody_is_left_out() throws IOException {
        GatewayStub.Reply denied = GatewayStub.failing(I247Exception.of(Failure.of(ErrorCode.ACCESS_DENIED)));
        gateway.on(DatabaseName.NOMINAL, denied).on(DatabaseName.SLTD, denied);

        DeskRun run = screen(crew(3).toString());

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.out())
                .contains("not known 3", "[ACCESS_DENIED]", "border-desk screen")
                .contains("--resume");
    }
}
