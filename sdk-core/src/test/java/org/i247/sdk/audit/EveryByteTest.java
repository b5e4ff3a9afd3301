package org.i247.sdk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every byte of a log with one call: changed, taken away, and the log cut off there. A build takes every third byte; {@code -Devidence.every-byte=true} takes them all.
 */
class EveryByteTest {
    private static final int STEP = Boolean.getBoolean("evidence.every-byte") ? 1 : 3;

    @TempDir
    Path directory;

    private EvidenceDesk desk;
    private byte[] genuine;
    private Path file;

    @BeforeEach
    void log() throws IOException {
        desk = new EvidenceDesk(directory);
        desk.ask(1);
        assertThat(desk.verify().findings()).isEmpty();
        genuine = Files.readAllBytes(desk.file);
        file = directory.resolve("copy.jsonl");
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void everyChangedByteIsFound() throws IOException {
        for (int i = 0; i < genuine.length - 1; i += STEP) {
            byte[] changed = genuine.clone();
            changed[i] ^= (byte) (1 << (i % 8));

            assertThat(verify(changed).isSound()).as("byte " + i).isFalse();
        }
    }

    @Test
    void everyMissingByteIsFound() throws IOException {
        for (int i = 0; i < genuine.length - 1; i += STEP) {
            ByteArrayOutputStream cut = new ByteArrayOutputStream();
            cut.write(genuine, 0, i);
            cut.write(genuine, i + 1, genuine.length - i - 1);

            assertThat(verify(cut.toByteArray()).findings()).as("byte " + i).isNotEmpty();
        }
    }

    @Test
    void everyCutIsFoundByWhoKnowsTheLastRecord() throws IOException {
        EvidenceReport whole = desk.verify();
        EvidenceVerifier knowing = desk.verifier().knowing(whole.lastSequence(), whole.lastSha256());
        for (int i = 0; i < genuine.length - 1; i += STEP) {
            Files.write(file, Arrays.copyOf(genuine, i));

            assertThat(EvidenceDesk.issues(knowing.verify(file)))
                    .as("cut at " + i)
                    .contains(EvidenceIssue.KNOWN_RECORD_MISSING);
        }
    }

    private EvidenceReport verify(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        return desk.verifier().verify(file);
    }
}
