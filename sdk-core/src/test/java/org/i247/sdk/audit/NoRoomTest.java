package org.i247.sdk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.i247.sdk.I247Client;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Answer;
import org.i247.sdk.spi.EvidenceEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk on which there is no room, said by the kernel: the log's name leads to {@code /dev/full}, where every writing ends with
 * "no space left on device". {@code FullDiskTest} has the disk that fills while a process writes.
 */
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class NoRoomTest {
    @TempDir
    Path directory;

    private EvidenceDesk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new EvidenceDesk(directory);
        Files.createSymbolicLink(desk.file, Path.of("/dev/full"));
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void aClientThatMustLeaveEvidenceDoesNotStart() {
        I247Exception refused =
                catchThrowableOfType(I247Exception.class, () -> desk.builder().build());

        assertThat(refused.code()).isEqualTo(ErrorCode.EVIDENCE_NOT_WRITTEN);
        assertThat(refused).hasMessageContaining("No space left on device");
    }

    @Test
    void aClientThatMustGoOnDoesAndAnEventSaysSo() {
        try (I247Client client =
                desk.builder().onEvidenceFailure(OnEvidenceFailure.CONTINUE).build()) {
            for (int i = 0; i < 3; i++) {
                assertThat(client.travelDocuments().search(EvidenceDesk.QUERY, client.context()))
                        .isInstanceOf(Answer.NoHit.class);
            }
        }

        assertThat(desk.gateway.seen()).hasSize(3);
        assertThat(desk.events).containsExactly(new EvidenceEvent.NotWritten("No space left on device"));
    }

    @Test
    void onceThereIsRoomTheLogSaysHowManyRecordsAreMissing() throws IOException {
        try (I247Client client =
                desk.builder().onEvidenceFailure(OnEvidenceFailure.CONTINUE).build()) {
            client.travelDocuments().search(EvidenceDesk.QUERY, client.context());
            Files.delete(desk.file);
            client.travelDocuments().search(EvidenceDesk.QUERY, client.context());
        }

        EvidenceReport report = desk.verify();
        assertThat(report.isSound()).isTrue();
        assertThat(report.provenNoHits()).isEqualTo(1);
        assertThat(report.findings())
                .containsExactly(new EvidenceFinding(EvidenceIssue.LOST_RECORDS, "evidence.jsonl", 1, 1, "2"));
    }
}
