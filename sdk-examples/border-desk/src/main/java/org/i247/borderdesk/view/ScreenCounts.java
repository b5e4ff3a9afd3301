package org.i247.borderdesk.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.i247.borderdesk.check.ScreeningResult;
import org.i247.borderdesk.check.Verdict;
import org.i247.sdk.screening.ScreeningSummary;

/** The numbers of a screening, which add up. */
final class ScreenCounts {
    private ScreenCounts() {}

    /** What the verdict means: that nobody was there, or is missing, is not what it means that a database failed. */
    static List<String> meaning(ScreeningResult result, Words words) {
        if (result.verdict() != Verdict.INCOMPLETE) {
            return List.of(words.text("verdict." + result.verdict() + ".meaning"));
        }
        String meaning = words.text(result.asked() == 0 ? "screen.nobody" : "screen.INCOMPLETE.meaning");
        return Stream.concat(Stream.of(meaning), result.stopped().stream().map(words::error))
                .toList();
    }

    static String sum(ScreeningSummary summary, Words words) {
        return words.text(
                "screen.summary",
                Long.toString(summary.read()),
                Long.toString(summary.clear()),
                Long.toString(summary.hit()),
                Long.toString(summary.notKnown()));
    }

    static Optional<String> kept(ScreeningSummary summary, Words words) {
        return summary.kept() == 0
                ? Optional.empty()
                : Optional.of(words.text("screen.kept", Long.toString(summary.kept())));
    }

    static String problems(ScreeningResult result, Words words) {
        return words.text("screen.problems", Long.toString(result.errors()), Long.toString(result.warnings()));
    }
}
