package org.i247.borderdesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.i247.borderdesk.view.Language;
import org.i247.borderdesk.view.Messages;
import org.i247.sdk.screening.ScreeningProgress;
import org.i247.sdk.screening.ScreeningSummary;
import org.junit.jupiter.api.Test;

/** A bar on a terminal, and a line now and then elsewhere. */
class ScreenProgressTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private Instant now = Instant.EPOCH;

    private ScreenProgress progress(boolean live) {
        return new ScreenProgress(
                new PrintStream(written, true, StandardCharsets.UTF_8), Messages.in(Language.EN), live, () -> now);
    }

    private static ScreeningProgress state(long read) {
        return new ScreeningProgress(
                new ScreeningSummary(read, read - 3, 2, 1, 0), Optional.empty(), 50, Optional.empty());
    }

    private String written() {
        String text = written.toString(StandardCharsets.UTF_8);
        written.reset();
        return text;
    }

    @Test
    void on_a_terminal_one_line_is_written_anew_and_taken_away() {
        ScreenProgress progress = progress(true);

        progress.tell(state(250), 1_000);
        assertThat(written())
                .isEqualTo("\r[#####...............] 250 of 1000 · hits 2 · not known 1 · 50/s · 0:15 left\u001B[K");
        progress.tell(state(1_000), 1_000);
        assertThat(written())
                .startsWith("\r[####################] 1000 of 1000")
                .contains("0:00 left");
        progress.end();
        progress.end();
        assertThat(written()).isEqualTo("\r\u001B[K");
    }

    @Test
    void elsewhere_a_line_is_written_each_ten_seconds() {
        ScreenProgress progress = progress(false);

        for (int i = 0; i < 100; i++) {
            progress.tell(state(100 + i), 400_000);
            now = now.plus(Duration.ofMillis(250));
        }
        progress.end();

        assertThat(written())
                .isEqualToNormalizingNewlines("140 of 400000 · hits 2 · not known 1 · 50/s · 2:13:17 left\n"
                        + "180 of 400000 · hits 2 · not known 1 · 50/s · 2:13:16 left\n");
    }
}
