package org.i247.sdk.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.record.ImportLine.Result;
import org.i247.sdk.standard.BureauCode;
import org.i247.sdk.vehicle.VehicleRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports: what is wrong is named by its line, nothing is created twice, and nothing is lost. */
class RecordImportTest {
    private static final QueryContext CONTEXT = QueryContext.builder()
            .bureau(BureauCode.of("UT"))
            .unit("registry")
            .user("u-1")
            .purpose(Purpose.RECORD_MANAGEMENT)
            .build();
    private static final String THREE = """
            vin,category,make
            1M8GDM9AXKP042788,CAR,UTOCAR
            1M8GDM9AXKP042789,CAR,UTOCAR
            1M8GDM9AXKP042790,BUS,UTOCAR
            """;

    private final RecordingCalls calls = new RecordingCalls();
    private final List<ImportLine> report = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-24T10:00:00Z");

    @TempDir
    Path directory;

    @Test
    void aLineIsARecord() throws IOException {
        ImportSummary summary = run(THREE);

        assertThat(summary.count(Result.CREATED)).isEqualTo(3);
        assertThat(summary.stopped()).isEmpty();
        assertThat(report)
                .extracting(ImportLine::line, ImportLine::result)
                .containsExactly(tuple(2, Result.CREATED), tuple(3, Result.CREATED), tuple(4, Result.CREATED));
        assertThat(report.get(0).toJson()).isEqualTo("{\"line\":2,\"result\":\"CREATED\",\"recordId\":\"smv-1\"}");
    }

    @Test
    void aDryRunReadsAllAndSendsNothing() throws IOException {
        ImportSummary summary = imports().check(file("""
                Category;V I N;theft-date;caveats
                CAR;1M8GDM9AXKP042788;?;ARMED|DANGEROUS
                CAR;;2026;-
                car;1M8GDM9AXKP042789;2026-13;
                CAR;1M8GDM9AXKP042790
                """, StandardCharsets.UTF_8), report::add);

        assertThat(summary.count(Result.VALID)).isEqualTo(1);
        assertThat(report)
                .extracting(ImportLine::result)
                .containsExactly(Result.VALID, Result.REFUSED, Result.REFUSED, Result.REFUSED);
        assertThat(report.get(1).violations()).extracting(Violation::field).containsExactly("record.vin");
        assertThat(report.get(2).violations())
                .extracting(Violation::field)
                .containsExactly("record.category", "record.theftDate");
        assertThat(report.get(3).violations()).extracting(Violation::field).containsExactly("line 5");
        assertThat(calls.writes).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE"})
    void anotherEncodingIsRefusedWithItsLine(String charset) throws IOException {
        Path csv = file("vin,category,make\n1M8GDM9AXKP042788,CAR,Citro\u00ebn\n", Charset.forName(charset));

        Violation violation = refusal(csv);

        boolean wide = charset.startsWith("UTF-16");
        assertThat(violation.field()).isEqualTo(wide && !charset.endsWith("LE") ? "line 1" : violation.field());
        assertThat(violation.rule()).isIn("CHARACTERS", "UNKNOWN_FIELD");
        assertThat(calls.writes).isEmpty();
    }

    @Test
    void aWrongByteIsToldWithItsOwnLine() throws IOException {
        Path csv = file(
                "vin,category,make\r\n" + "1M8GDM9AXKP042788,CAR,\"A\nB\"\r\n".repeat(3) + "x,CAR,Citro\u00ebn\r\n",
                StandardCharsets.ISO_8859_1);

        assertThat(refusal(csv)).extracting(Violation::field, Violation::rule).containsExactly("line 8", "CHARACTERS");
    }

    @Test
    void aByteOrderMarkAndQuotedLineBreaksAreRead() throws IOException {
        ImportSummary summary =
                run("\uFEFFvin,category,make\r\n1M8GDM9AXKP042788,CAR,\"UTO \"\"CAR\"\"\r\nSouth, \"\r\n"
                        + "\r\n1M8GDM9AXKP042789,,\r\n");

        assertThat(summary.count(Result.CREATED)).isEqualTo(1);
        assertThat(calls.created(0).text("make")).contains("UTO \"CAR\"\r\nSouth,");
        assertThat(report.get(1).line()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vin,category,wheels | column 3 | UNKNOWN_FIELD
            vin,category,VIN    | column 3 | UNIQUE
            vin,make            | heading  | REQUIRED
            make,category       | heading  | REQUIRED
            parts,category      | column 1 | UNKNOWN_FIELD
            """)
    void aHeadingThatDoesNotFitIsRefused(String heading, String place, String rule) throws IOException {
        Violation violation = refusal(file(heading + "\nx,y,z\n", StandardCharsets.UTF_8));

        assertThat(violation.field()).isEqualTo(place);
        assertThat(violation.rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1M8GDM9AXKP042788,CAR,"UTO         | line 3 | FORMAT
            1M8GDM9AXKP042788,CAR,UTO "CAR"    | line 3 | FORMAT
            1M8GDM9AXKP042788,CAR,"UTO" CAR    | line 3 | FORMAT
            """)
    void aQuotationMarkOutOfPlaceSendsNothing(String line, String place, String rule) throws IOException {
        Violation violation =
                refusal(file("vin,category,make\n1M8GDM9AXKP042789,CAR,\n" + line + "\n", StandardCharsets.UTF_8));

        assertThat(violation.field()).isEqualTo(place);
        assertThat(violation.rule()).isEqualTo(rule);
        assertThat(calls.writes).isEmpty();
    }

    @Test
    void aLineThatStandsTwiceIsCreatedOnce() throws IOException {
        ImportSummary summary = run(THREE + "1m8gdm9axkp042788,CAR,UTOCAR\n");

        assertThat(summary.count(Result.CREATED)).isEqualTo(3);
        assertThat(report.get(3).result()).isEqualTo(Result.CONFLICT);
        assertThat(report.get(3).violations())
                .extracting(Violation::rule, Violation::message)
                .containsExactly(tuple("UNIQUE", "is the same as line 2"));
    }

    @Test
    void aProcessThatDiesIsGoneOnWithAndNothingIsSentTwice() throws IOException {
        calls.then("created").then("dies");
        assertThat(catchThrowable(() -> run(THREE))).isInstanceOf(RecordingCalls.Killed.class);
        List<RecordWrite> first = List.copyOf(calls.writes);
        Files.writeString(journal(), "END 3 CREA", StandardOpenOption.APPEND);

        calls.then("created");
        ImportSummary summary = run(THREE);

        assertThat(summary.count(Result.CREATED)).isEqualTo(3);
        assertThat(calls.writes).hasSize(4);
        assertThat(calls.writes.get(2)).isEqualTo(first.get(1));
        assertThat(report).extracting(ImportLine::line).containsExactly(2, 3, 4);
        assertThat(run(THREE).count(Result.CREATED)).isEqualTo(3);
        assertThat(calls.writes).hasSize(4);
    }

    @Test
    void anOutageStopsTheImportAndItsLineIsSentAgainWithTheSameKey() throws IOException {
        calls.then("unknown");
        ImportSummary stopped = run(THREE);

        assertThat(stopped.count(Result.UNKNOWN)).isEqualTo(1);
        assertThat(stopped.stopped().orElseThrow().code()).isEqualTo(ErrorCode.CONNECTION_LOST);
        assertThat(calls.writes).hasSize(1);

        calls.then("created");
        assertThat(run(THREE).count(Result.CREATED)).isEqualTo(3);
        assertThat(calls.writes.get(1)).isEqualTo(calls.writes.get(0));
    }

    @Test
    void whatTheGatewayMayHaveForgottenIsNotSentAgain() throws IOException {
        calls.then("unknown");
        run(THREE);

        now = now.plus(Duration.ofHours(24));
        calls.then("created");
        ImportSummary summary = run(THREE);

        assertThat(report.get(1).code()).contains(ErrorCode.IDEMPOTENCY_KEY_EXPIRED);
        assertThat(summary.count(Result.UNKNOWN)).isEqualTo(1);
        assertThat(summary.count(Result.CREATED)).isEqualTo(2);
        assertThat(calls.writes).hasSize(3);
    }

    @Test
    void aQuotaIsWaitedForAndTheSameWriteSentThen() throws IOException {
        calls.then("quota").then("created");

        assertThat(run(THREE).count(Result.CREATED)).isEqualTo(3);
        assertThat(waits).containsExactly(Duration.ofSeconds(7));
        assertThat(calls.writes.get(1)).isEqualTo(calls.writes.get(0));
    }

    @Test
    void whatTheGatewayRefusesIsOneLinesAndWhatIsWrongWithTheSetUpStops() throws IOException {
        calls.then("invalid").then("already").then("role");

        ImportSummary summary = run(THREE + "1M8GDM9AXKP042791,CAR,\n");

        assertThat(report)
                .extracting(ImportLine::result, line -> line.code().orElseThrow())
                .containsExactly(
                        tuple(Result.REFUSED, ErrorCode.INVALID_RECORD),
                        tuple(Result.CONFLICT, ErrorCode.ALREADY_RECORDED),
                        tuple(Result.REFUSED, ErrorCode.WRITE_NOT_ALLOWED));
        assertThat(report.get(1).recordId()).contains("smv-77");
        assertThat(summary.stopped().orElseThrow().code()).isEqualTo(ErrorCode.WRITE_NOT_ALLOWED);
        assertThat(calls.writes).hasSize(3);
    }

    @Test
    void aJournalBelongsToItsFile() throws IOException {
        run(THREE);

        Violation violation = catchThrowableOfType(
                        InvalidRequestException.class, () -> run(THREE.replace("BUS", "CAR")))
                .failure()
                .violations()
                .get(0);

        assertThat(violation.field()).isEqualTo("journal");
        assertThat(calls.writes).hasSize(3);
    }

    @Test
    void reportAndJournalHoldNoValueOfALine() throws IOException {
        calls.then("created").then("invalid").then("unknown");
        run(THREE);

        assertThat(Files.readString(journal())).doesNotContain("1M8GDM9", "UTOCAR");
        assertThat(report.toString() + report.stream().map(ImportLine::toJson).toList())
                .doesNotContain("1M8GDM9", "UTOCAR");
    }

    private ImportSummary run(String csv) throws IOException {
        return imports().run(file(csv, StandardCharsets.UTF_8), journal(), report::add);
    }

    private RecordImport<VehicleDraft, VehicleRecord> imports() {
        return new RecordImport<>(new RecordOperations<>(calls), ImportSheet.VEHICLES, CONTEXT, () -> now, waits::add);
    }

    private Violation refusal(Path csv) {
        InvalidRequestException refused = catchThrowableOfType(
                InvalidRequestException.class, () -> imports().run(csv, journal(), report::add));
        assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_RECORD);
        return refused.failure().violations().get(0);
    }

    private Path file(String csv, Charset charset) throws IOException {
        return Files.write(directory.resolve("vehicles.csv"), csv.getBytes(charset));
    }

    private Path journal() {
        return directory.resolve("vehicles.journal");
    }

    static I247Exception problem(int status, ErrorCode code) {
        return I247Exception.of(Failure.of(code).withAnswer(status, "req-1"));
    }
}
