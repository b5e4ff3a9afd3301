package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.i247.sdk.I247Client;
import org.i247.sdk.art.WorkOfArtQuery;
import org.i247.sdk.art.WorkOfArtRecord;
import org.i247.sdk.document.DocumentStatus;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.document.TravelDocumentType;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.record.ImportLine;
import org.i247.sdk.record.ImportSheet;
import org.i247.sdk.record.ImportSummary;
import org.i247.sdk.record.RecordImport;
import org.i247.sdk.record.TravelDocumentDraft;
import org.i247.sdk.record.WorkOfArtDraft;
import org.i247.sdk.record.WriteOutcome;
import org.i247.sdk.record.WriteOutcome.Conflict;
import org.i247.sdk.record.WriteOutcome.Done;
import org.i247.sdk.record.WriteOutcome.Refused;
import org.i247.sdk.record.WriteOutcome.Unknown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The client writes to the sandbox: found by a search afterwards, once whatever happens, and never over another's change. */
@Timeout(120)
class OwnRecordsTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    private static final WorkOfArtDraft CLOCK = WorkOfArtDraft.builder()
            .objectType("CLOCK")
            .title("Clock of the harbour master")
            .description("A clock")
            .build();

    private I247Client client;

    @TempDir
    Path directory;

    @BeforeEach
    void open() {
        client = I247Client.builder()
                .properties(GATEWAY.sandbox().clientProperties())
                .build();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void a_document_is_reported_found_corrected_retained_pictured_and_deleted() {
        var records = client.records().travelDocuments();
        TravelDocumentDraft draft = TravelDocumentDraft.builder()
                .documentNumber("UT 7001")
                .issuingCountry("UTO")
                .documentType(TravelDocumentType.PASSPORT)
                .status(DocumentStatus.LOST)
                .build();

        Versioned<TravelDocumentRecord> created = done(records.create(draft, client.context()));
        assertThat(client.travelDocuments().search(TravelDocumentQuery.number("UT7001"), client.context()))
                .isInstanceOf(Answer.Hits.class);
        assertThat(((Conflict<?>) records.create(draft, client.context())).recordId())
                .contains(created.record().recordId());

        Versioned<TravelDocumentRecord> corrected = done(records.update(
                created,
                TravelDocumentDraft.edit(created.record())
                        .status(DocumentStatus.STOLEN)
                        .build(),
                client.context()));
        assertThat(((Conflict<?>) records.update(created, draft, client.context())).code())
                .isEqualTo(ErrorCode.VERSION_CONFLICT);

        Versioned<TravelDocumentRecord> retained =
                done(records.retain(corrected, LocalDate.of(2031, 11, 23), "Still missing", client.context()));
        assertThat(retained.record().retainUntil()).contains(LocalDate.of(2031, 11, 23));
        String id = retained.record().recordId();
        Versioned<TravelDocumentRecord> pictured =
                done(records.putImage(id, "page-2", new Image("image/png", new byte[] {1, 2, 3}), client.context()));
        assertThat(records.image(id, "page-2", client.context()).orElseThrow().bytes())
                .containsExactly(1, 2, 3);
        assertThat(records.read(id, client.context())).contains(pictured);

        assertThat(records.delete(pictured, "Found", client.context())).isInstanceOf(Done.class);
        assertThat(records.read(id, client.context())).isEmpty();
        assertThat(((Refused<?>) records.delete(pictured, "Found", client.context())).code())
                .isEqualTo(ErrorCode.NOT_FOUND);
    }

    @Test
    void an_answer_that_is_lost_leaves_one_record_and_the_resend_finds_it() {
        int before = GATEWAY.sandbox().recordsIn(SandboxDatabase.WORKS_OF_ART);
        GATEWAY.sandbox().on(SandboxDatabase.WORKS_OF_ART).next(3, Fault.truncated());

        Unknown<Versioned<WorkOfArtRecord>> unknown = (Unknown<Versioned<WorkOfArtRecord>>)
                client.records().worksOfArt().create(CLOCK, client.context());
        Versioned<WorkOfArtRecord> found = done(unknown.resend());

        assertThat(unknown.error().code()).isEqualTo(ErrorCode.CONNECTION_LOST);
        assertThat(GATEWAY.sandbox().requestsTo(SandboxDatabase.WORKS_OF_ART)).isEqualTo(4);
        assertThat(GATEWAY.sandbox().recordsIn(SandboxDatabase.WORKS_OF_ART)).isEqualTo(before + 1);
        assertThat(client.worksOfArt().record(found.record().recordId(), client.context()))
                .contains(found);
    }

    @Test
    void a_forged_refusal_is_not_believed_and_the_record_is_there() {
        GATEWAY.sandbox().on(SandboxDatabase.WORKS_OF_ART).next(Fault.foreign(403, "application/problem+json", "{}"));

        WriteOutcome<Versioned<WorkOfArtRecord>> outcome =
                client.records().worksOfArt().create(CLOCK, client.context());

        assertThat(outcome).isInstanceOf(Done.class);
        assertThat(GATEWAY.sandbox().requestsTo(SandboxDatabase.WORKS_OF_ART)).isEqualTo(2);
    }

    @Test
    void a_frontline_certificate_and_another_bureau_are_refused() {
        SandboxIdentity frontline =
                GATEWAY.sandbox().newIdentity().role(SandboxRole.FRONTLINE).issue();
        try (I247Client post =
                I247Client.builder().properties(frontline.clientProperties()).build()) {
            assertThat(((Refused<?>) post.records().worksOfArt().create(CLOCK, post.context())).code())
                    .isEqualTo(ErrorCode.WRITE_NOT_ALLOWED);
        }
        Versioned<TravelDocumentRecord> anothers = client.records()
                .travelDocuments()
                .read(Specimens.STOLEN_PASSPORT_RECORD, client.context())
                .orElseThrow();
        assertThat(((Refused<?>) client.records().travelDocuments().delete(anothers, "Mine", client.context())).code())
                .isEqualTo(ErrorCode.NOT_OWNER);
    }

    @Test
    void an_import_whose_process_is_killed_in_the_middle_creates_each_record_once() throws Exception {
        int lines = 30;
        Path csv = csv(lines);
        Path journal = directory.resolve("vehicles.journal");
        int before = GATEWAY.sandbox().recordsIn(SandboxDatabase.VEHICLES);
        Process[] importing = new Process[1];
        // The write of the 13th line is carried out when nobody is left to hear of it.
        GATEWAY.sandbox()
                .on(SandboxDatabase.VEHICLES)
                .pass(12)
                .next(Fault.none().whileWriting(() -> importing[0].destroyForcibly()));
        importing[0] = new ProcessBuilder(TestProgram.command(
                        ImportProgram.class,
                        GATEWAY.sandbox().clientProperties().toString(),
                        csv.toString(),
                        journal.toString()))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("out.txt").toFile())
                .start();
        assertThat(importing[0].waitFor(100, TimeUnit.SECONDS)).isTrue();
        assertThat(importing[0].exitValue())
                .as(Files.readString(directory.resolve("out.txt")))
                .isEqualTo(137);

        List<ImportLine> report = new ArrayList<>();
        ImportSummary summary = ImportProgram.of(client).run(csv, journal, report::add);

        assertThat(summary.count(ImportLine.Result.CREATED)).isEqualTo(lines);
        assertThat(report).hasSize(lines - 12);
        assertThat(GATEWAY.sandbox().recordsIn(SandboxDatabase.VEHICLES)).isEqualTo(before + lines);
        assertThat(GATEWAY.sandbox().requestsTo(SandboxDatabase.VEHICLES)).isEqualTo(lines + 1);
    }

    @Test
    void what_was_imported_is_found() throws IOException {
        Path csv = Files.writeString(
                directory.resolve("art.csv"), "objectType,description,title\nCLOCK,A clock,Moonrise\n");

        new RecordImport<>(
                        client.records().worksOfArt(),
                        ImportSheet.WORKS_OF_ART,
                        client.context(),
                        InstantSource.system())
                .run(csv, directory.resolve("journal"), line -> {});

        assertThat(client.worksOfArt().search(WorkOfArtQuery.title("Moonrise"), client.context()))
                .isInstanceOf(Answer.Hits.class);
    }

    private Path csv(int lines) throws IOException {
        StringBuilder csv = new StringBuilder("plate,plateCountry,category\n");
        for (int i = 0; i < lines; i++) {
            csv.append("UT IMP ").append(i).append(",UTO,CAR\n");
        }
        return Files.writeString(directory.resolve("vehicles.csv"), csv);
    }

    private static <T> T done(WriteOutcome<T> outcome) {
        return ((Done<T>) outcome).result();
    }
}
