package org.i247.borderdesk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.i247.borderdesk.check.DatabaseCheck;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Hit;
import org.i247.sdk.query.Outcome;

/** What came of the question to one database, for people. */
final class DatabaseView {
    private final Words words;
    private final boolean colour;
    private final HitView hitView;

    DatabaseView(Words words, boolean colour) {
        this.words = words;
        this.colour = colour;
        this.hitView = new HitView(words, colour);
    }

    List<String> lines(DatabaseCheck check) {
        String name = words.text(
                "named",
                words.code(check.database()),
                words.value(check.database().value()));
        List<String> lines = new ArrayList<>();
        lines.add(Style.STRONG.paint(words.text("line", name, words.text("outcome." + check.kind())), colour));
        Stream<String> what = check.outcome() instanceof Outcome.Answered<? extends DatabaseRecord> answered
                ? answer(answered.answer(), check)
                : failure(check.outcome());
        what.forEach(line -> lines.add("  " + line));
        check.notes().forEach(note -> lines.add("  - " + words.note(note)));
        return lines;
    }

    private Stream<String> answer(Answer<? extends DatabaseRecord> answer, DatabaseCheck check) {
        return answer.match(
                hits -> hits(hits, check),
                noHit -> noHit.provenance().asOf().stream()
                        .map(asOf -> words.text("no-hit.as-of", words.value(asOf.toString()))),
                tooMany -> Stream.of(
                        tooMany.total().isPresent()
                                ? words.text(
                                        "too-many.total",
                                        words.value(
                                                Long.toString(tooMany.total().getAsLong())))
                                : words.text("too-many")),
                incomplete -> Stream.of(words.text("incomplete")));
    }

    private Stream<String> hits(Answer.Hits<? extends DatabaseRecord> hits, DatabaseCheck check) {
        List<String> lines = new ArrayList<>();
        if (!hits.complete()) {
            lines.add(words.text("hits.incomplete"));
        }
        int number = 0;
        for (Hit<? extends DatabaseRecord> hit : hits.hits()) {
            number++;
            lines.addAll(hitView.lines(number, hit, check.match(hit)));
        }
        if (hits.total() > number) {
            lines.add(words.text(
                    "hits.more", words.value(Integer.toString(number)), words.value(Long.toString(hits.total()))));
        }
        return lines.stream();
    }

    private Stream<String> failure(Outcome<? extends DatabaseRecord> outcome) {
        if (!(outcome instanceof Outcome.Failed<?> failed)) {
            return Stream.empty();
        }
        I247Exception error = failed.error();
        String again = error.failure()
                .retryAfter()
                .filter(wait -> error.isRetryable())
                .map(wait -> words.text("again.after", words.value(Long.toString(wait.toSeconds()))))
                .orElseGet(() -> words.text(error.isRetryable() ? "again.yes" : "again.no"));
        return Stream.of(words.error(error), again);
    }
}
