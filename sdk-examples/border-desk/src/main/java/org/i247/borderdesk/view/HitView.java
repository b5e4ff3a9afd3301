package org.i247.borderdesk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.person.PersonMatch;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Hit;

/** One hit for people. */
final class HitView {
    private final Words words;
    private final boolean colour;

    HitView(Words words, boolean colour) {
        this.words = words;
        this.colour = colour;
    }

    List<String> lines(int number, Hit<? extends DatabaseRecord> hit, Optional<PersonMatch> match) {
        Optional<RecordView> record = hit.record().map(found -> RecordView.of(found, words));
        String headline = hit.restricted()
                ? words.text("restricted")
                : record.flatMap(RecordView::headline).orElseGet(() -> words.text("outcome.HIT"));
        List<String> lines = new ArrayList<>();
        lines.add(number + ". " + Style.STRONG.paint(headline, colour));
        hit.caveats().stream()
                .filter(caveat -> !Caveat.CONFIRM_WITH_OWNER.equals(caveat))
                .forEach(caveat -> lines.add("   " + Style.WARNING.paint("‼ " + words.code(caveat), colour)));
        lines.add(line("matched-on", words.text("matched", words.list(fields(hit)), percent(hit.score()))));
        match.ifPresent(own -> lines.addAll(comparison(own)));
        lines.add(line("owner", words.bureau(hit.owner())));
        lines.add(line("hit-status", words.code(hit.status())));
        lines.add(line(
                "next",
                words.text(SubjectView.next(hit.status()), words.bureau(hit.owner()), words.value(hit.hitId()))));
        record.map(RecordView::details).orElse(List.of()).forEach(detail -> lines.add("   " + detail));
        return lines;
    }

    private List<String> fields(Hit<? extends DatabaseRecord> hit) {
        return hit.matchedOn().stream().map(words::field).toList();
    }

    /** The desk's own opinion beside the gateway's, and why. */
    private List<String> comparison(PersonMatch match) {
        List<String> lines = new ArrayList<>();
        match.score().ifPresent(score -> lines.add(line("own-comparison", percent(score))));
        words.sentences(match).forEach(sentence -> lines.add("     - " + sentence));
        return lines;
    }

    private String percent(double score) {
        return words.value(Math.round(score * 100) + " %");
    }

    private String line(String key, String value) {
        return "   " + words.text("line", words.text(key), value);
    }
}
