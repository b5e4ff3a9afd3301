package org.i247.sdk.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.internal.ledger.OtherProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One screening at a time writes to a journal. */
class ScreeningJournalTest {
    @TempDir
    Path directory;

    @Test
    void nobodyElseWritesWhileItIsOpen() throws IOException, InterruptedException {
        Path file = directory.resolve("journal");
        byte[] key = {1, 2, 3};
        ScreeningJournal.open(file, key).close();

        try (ScreeningJournal journal = ScreeningJournal.open(file, key)) {
            InvalidRequestException refused =
                    catchThrowableOfType(InvalidRequestException.class, () -> ScreeningJournal.open(file, key));

            assertThat(refused.failure().violations())
                    .extracting(Violation::field)
                    .containsExactly("journal");
            assertThat(OtherProcess.takes(file)).as("%s", journal).isFalse();
        }
    }
}
