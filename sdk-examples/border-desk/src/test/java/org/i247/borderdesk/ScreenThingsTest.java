package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.i247.sdk.query.DatabaseName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of vehicles, papers and works of art at the desk: each line has one outcome, and none is clear that was not asked for. */
@Timeout(60)
class ScreenThingsTest {
    private final GatewayStub gateway = new GatewayStub();

    @TempDir
    Path directory;

    private DeskRun screen(String database, String list, String... arguments) throws IOException {
        Path file = Files.writeString(directory.resolve("list"), list);
        List<String> all = new ArrayList<>(List.of("screen", "--database", database, file.toString()));
        all.addAll(List.of(arguments));
        return DeskRun.with(DeskRun.over(gateway), all.toArray(String[]::new));
    }

    private List<JsonNode> lines(String file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(directory.resolve(file))) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            vehicles ! VIN;plate;plate country/1M8GDM9AXKP042788;UT 1;/;AB-12;DE ! {plate=UT1, vin=1M8GDM9AXKP042788} {plate=AB12, plateCountry=D}
            vehicles ! {"engineNumber":"E-1"}/{"partNumber":"P 2"} ! {engineNumber=E1} {partNumber=P2}
            vehicles ! vin,plateCountry/1M8GDM9AXKP042788,DE/11111111111111111,ES ! {vin=1M8GDM9AXKP042788} {vin=11111111111111111}
            administrative-documents ! Document number,Issuing country/DL 447-1902,DE/QL 7700112,ESP ! {documentNumber=DL4471902, issuingCountry=D} {documentNumber=QL7700112, issuingCountry=ESP}
            works-of-art ! {"title":"A","maker":"B"}/{"objectType":"CLOCK"} ! {maker=B, title=A} {objectType=CLOCK}
            """)
    void each_line_is_asked_for_by_what_finds_it(String database, String list, String asked) throws IOException {
        DeskRun run = screen(database, list.replace('/', '\n'));

        assertThat(run.exitCode()).isZero();
        assertThat(gateway.asked().stream()
                        .map(each -> each.criteria().names().stream()
                                .sorted()
                                .map(name ->
                                        name + "=" + each.criteria().text(name).orElse(""))
                                .collect(Collectors.joining(", ", "{", "}")))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(asked);
        assertThat(lines("list.screening.jsonl"))
                .hasSize(2)
                .allMatch(line -> line.path("verdict").asText().equals("CLEAR"));
    }

    @Test
    void a_line_that_cannot_be_asked_for_has_an_outcome_and_its_place_and_is_no_clear() throws IOException {
        DeskRun run =
                screen("vehicles", "vin,plate\n1M8GDM9AXKP042788,\n,\n*,\n11111111111111111,\n", "--output", "json");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.json().path("verdict").asText()).isEqualTo("INCOMPLETE");
        assertThat(run.json().path("clear").asInt()).isEqualTo(2);
        assertThat(lines("list.screening.jsonl").stream()
                        .map(line -> line.at("/outcomes/0/outcome").asText()))
                .containsExactly("NO_HIT", "NOT_ASKED", "NOT_ASKED", "NO_HIT");
        assertThat(lines("list.screening.problems.jsonl").stream()
                        .map(problem -> problem.at("/origin/segment").asText() + " "
                                + problem.path("rule").asText() + " "
                                + problem.path("message").asText().split(" ")[0]))
                .containsExactly("3 REQUIRED vin", "4 FORMAT vin");
        assertThat(gateway.asked()).hasSize(2);
    }

    @Test
    void a_paper_without_a_number_is_no_clear() throws IOException {
        DeskRun run = screen("administrative-documents", "document number,issuing country\n,UTO\nQL 7700112,UTO\n");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).contains("line 2", "(REQUIRED)");
    }

    @Test
    void a_country_that_nobody_knows_does_not_hide_a_record() throws IOException {
        DeskRun run = screen("vehicles", "plate,plateCountry\nUT 1,QQQ\n", "--output", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().path("warnings").asInt()).isEqualTo(1);
        assertThat(gateway.asked().get(0).criteria().text("plateCountry")).isEmpty();
    }

    @Test
    void a_hit_is_told_by_its_line() throws IOException {
        gateway.on(DatabaseName.SAD, GatewayStub.hit(HitSpecimen.RESTRICTED));

        DeskRun run = screen("administrative-documents", "document number\nDL 4471902\n");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("1. DL 4471902", "list, line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--dates day_first", "--column x=surname", "--format edifact"})
    void what_is_said_of_lists_of_people_does_not_go_with_things(String option) throws IOException {
        DeskRun run = screen("vehicles", "vin\n11111111111111111\n", option.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--database");
        assertThat(gateway.asked()).isEmpty();
    }

    @Test
    void a_list_of_something_else_is_bad_input() throws IOException {
        assertThat(screen("vehicles", "surname,given names\nTESTER,NORA\n").exitCode())
                .isEqualTo(2);
        assertThat(screen("persons", "vin\n").exitCode()).isEqualTo(2);
        assertThat(gateway.asked()).isEmpty();
    }
}
