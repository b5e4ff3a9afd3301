package org.i247.sdk.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.internal.ledger.OtherProcess;
import org.i247.sdk.query.IdempotencyKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One import at a time writes to a journal: two would send the same record with two keys. */
class ImportJournalTest {
    @TempDir
    Path directory;

    @Test
    void nobodyElseWritesWhileItIsOpen() throws IOException, InterruptedException {
        Path file = directory.resolve("journal");
        IdempotencyKey key = IdempotencyKey.of("5c2f1f52-6a1c-4f5e-9d0a-3f1d1f6c0f11");
        try (ImportJournal first = ImportJournal.open(file, "vehicles", "d1")) {
            first.sending(2, key, Instant.EPOCH);
        }

        try (ImportJournal second = ImportJournal.open(file, "vehicles", "d1")) {
            InvalidRequestException refused = catchThrowableOfType(
                    InvalidRequestException.class, () -> ImportJournal.open(file, "vehicles", "d1"));

            assertThat(refused.failure().violations())
                    .extracting(Violation::field)
                    .containsExactly("journal");
            assertThat(OtherProcess.takes(file)).isFalse();
            assertThat(second.open(2)).map(ImportJournal.Sent::key).contains(key);
        }
    }
}
