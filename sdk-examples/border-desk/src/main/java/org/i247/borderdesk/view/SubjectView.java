package org.i247.borderdesk.view;

import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.HitStatus;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.screening.DatabaseResult;
import org.i247.sdk.screening.Lead;
import org.i247.sdk.screening.ResultKind;
import org.i247.sdk.screening.SubjectResult;
import org.i247.sdk.standard.manifest.ListProblem;
import org.i247.sdk.standard.manifest.Origin;

/** What came of somebody on a list, in words: for a terminal and for a page. */
final class SubjectView {
    private final Words words;

    SubjectView(Words words) {
        this.words = words;
    }

    /**
     * What a database said.
     *
     * @param kind what it came to
     * @param heading the database and what it came to
     * @param warnings what may hurt somebody
     * @param details what else there is to know and to do
     */
    record Said(ResultKind kind, String heading, List<String> warnings, List<String> details) {
        Said {
            warnings = List.copyOf(warnings);
            details = List.copyOf(details);
        }

        /** Shows the kind; the rest may be personal. */
        @Override
        public String toString() {
            return "Said[" + kind + "]";
        }
    }

    String who(SubjectResult result) {
        return result.subject()
                .label()
                .filter(label -> !label.isBlank())
                .map(words::value)
                .orElse("–");
    }

    String where(SubjectResult result) {
        return result.subject().origin().map(this::place).orElse("");
    }

    String place(Origin origin) {
        String source = words.value(origin.source());
        String offset = words.value(Long.toString(origin.offset()));
        String segment = words.value(Long.toString(origin.segment()));
        if (origin.segment() == 0) {
            return words.text("screen.place.byte", source, offset);
        }
        return origin.message() == 0
                ? words.text("screen.place.line", source, segment, offset)
                : words.text("screen.place.message", source, Integer.toString(origin.message()), segment, offset);
    }

    /** Place, rule in words, and in English what exactly is wrong there. */
    String problem(ListProblem problem) {
        String code = problem.rule().code();
        String rule = words.known("screen.rule." + code).orElseGet(() -> words.value(code));
        return words.text(
                "screen.problem",
                words.text("screen.severity." + problem.severity()),
                place(problem.origin()),
                words.isEnglish() ? words.value(problem.message()) : rule,
                words.value(code));
    }

    List<Said> said(SubjectResult result) {
        return result.results().stream().map(this::said).toList();
    }

    private Said said(DatabaseResult result) {
        String database = words.text(
                "named",
                words.code(result.database()),
                words.value(result.database().value()));
        List<String> warnings = new ArrayList<>();
        List<String> details = new ArrayList<>();
        for (Lead lead : result.leads()) {
            lead.caveats().stream()
                    .filter(caveat -> !Caveat.CONFIRM_WITH_OWNER.equals(caveat))
                    .map(words::code)
                    .forEach(warnings::add);
            details.addAll(of(lead));
        }
        result.total()
                .filter(total -> result.kind() == ResultKind.HIT
                        && total > result.leads().size())
                .ifPresent(total -> details.add(words.text(
                        "hits.more",
                        words.value(Integer.toString(result.leads().size())),
                        words.value(Long.toString(total)))));
        switch (result.kind()) {
            case TOO_MANY -> details.add(words.text("too-many"));
            case INCOMPLETE -> details.add(words.text("incomplete"));
            case FAILED -> details.add(why(result));
            case NOT_ASKED -> details.add(words.text("screen.not-asked"));
            default -> {}
        }
        result.requestId()
                .filter(id -> result.kind() == ResultKind.FAILED)
                .ifPresent(id -> details.add(
                        words.text("request", words.value(result.database().value()), words.value(id))));
        return new Said(
                result.kind(), words.text("line", database, words.text("outcome." + result.kind())), warnings, details);
    }

    private String why(DatabaseResult result) {
        if (result.outcome().orElse(null) instanceof Outcome.Failed<?> failed) {
            return words.error(failed.error());
        }
        return result.error().map(code -> words.value(code.value())).orElse("");
    }

    private List<String> of(Lead lead) {
        List<String> lines = new ArrayList<>();
        if (lead.restricted()) {
            lines.add(words.text("restricted"));
        }
        lines.add(line(
                "matched-on",
                words.list(lead.matchedOn().stream().map(words::field).toList())));
        lines.add(line("owner", words.bureau(lead.owner())));
        lines.add(line("hit-status", words.code(lead.status())));
        lines.add(line("next", words.text(next(lead.status()), words.bureau(lead.owner()), words.value(lead.hitId()))));
        return lines;
    }

    private String line(String key, String value) {
        return words.text("line", words.text(key), value);
    }

    /** A status that is not known is no confirmation. */
    static String next(HitStatus status) {
        if (HitStatus.CONFIRMED.equals(status)) {
            return "next.confirmed";
        }
        return HitStatus.REFUTED.equals(status) ? "next.refuted" : "next.unconfirmed";
    }
}
