package org.i247.borderdesk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.i247.borderdesk.check.LogVerdict;
import org.i247.sdk.audit.EvidenceFinding;
import org.i247.sdk.audit.EvidenceReport;
import org.i247.sdk.audit.EvidenceReport.ContentFound;
import org.i247.sdk.audit.TracedCall;

/** What the verification of an evidence log found, for people. */
public final class EvidenceView {
    /** A file that is no log at all has a finding for each line. */
    private static final int MOST_FINDINGS = 100;

    private final Words words;
    private final boolean colour;

    /**
     * A view.
     *
     * @param messages the texts of the reader's language
     * @param colour whether what shows it knows colours
     */
    public EvidenceView(Messages messages, boolean colour) {
        this.words = new Words(messages);
        this.colour = colour;
    }

    /**
     * Shows a report.
     *
     * @param report the report
     * @param contents how many contents were looked for
     * @return lines, each ended by a line feed
     */
    public String show(EvidenceReport report, int contents) {
        LogVerdict verdict = LogVerdict.of(report);
        List<String> lines = new ArrayList<>();
        lines.add(style(verdict).paint(words.text("evidence." + verdict), colour));
        report.findings().stream().limit(MOST_FINDINGS).map(this::finding).forEach(lines::add);
        if (report.findings().size() > MOST_FINDINGS) {
            lines.add(
                    "  " + words.text("evidence.more", number(report.findings().size() - MOST_FINDINGS)));
        }
        lines.add(words.text(
                "evidence.records",
                number(report.records()),
                number(report.firstSequence()),
                number(report.lastSequence())));
        lines.add(words.text("evidence.check-points", number(report.checkPoints()), number(report.sealedUpTo())));
        lines.add(words.text(
                "evidence.answers", number(report.calls()), number(report.answers()), number(report.provenAnswers())));
        lines.add(words.text("evidence.no-hits", number(report.noHits()), number(report.provenNoHits())));
        if (verdict == LogVerdict.SOUND) {
            lines.add(end(report));
        }
        report.traced().forEach(call -> lines.add(call(call)));
        report.contents().forEach(found -> lines.add(content(found)));
        IntStream.rangeClosed(1, contents)
                .filter(number -> report.contents().stream().noneMatch(found -> found.number() == number))
                .forEach(number -> lines.add(words.text("evidence.content.none", number(number))));
        return String.join("\n", lines) + "\n";
    }

    private static Style style(LogVerdict verdict) {
        return switch (verdict) {
            case SOUND -> Style.CLEAR;
            case NOT_PROVEN -> Style.UNKNOWN;
            case BROKEN -> Style.ALARM;
        };
    }

    /** How far it is proven that nothing was cut off; a file alone cannot show it. */
    private String end(EvidenceReport report) {
        return report.knownUpTo() > 0
                ? words.text("evidence.end.known", number(report.knownUpTo()))
                : words.text("evidence.end.open", words.value(report.lastSequence() + ":" + report.lastSha256()));
    }

    private String call(TracedCall call) {
        String reference = words.value(call.reference());
        if (call.asked() == 0 && call.ended() == 0) {
            return words.text("evidence.call.none", reference);
        }
        String asked = words.value((call.database() + " " + call.operation()).strip());
        if (call.ended() == 0) {
            return words.text("evidence.call.open", reference, asked, number(call.asked()));
        }
        return words.text("evidence.call", reference, asked, words.value(call.outcome()), number(call.ended()))
                + " "
                + words.text("evidence.proof." + call.proof());
    }

    private String content(ContentFound found) {
        return words.text(
                found.isAnswer() ? "evidence.content.answer" : "evidence.content.question",
                number(found.number()),
                number(found.sequence()),
                words.value(found.reference()));
    }

    private String finding(EvidenceFinding finding) {
        String place = words.text("evidence.place", words.value(finding.file()), number(finding.line()));
        String what = words.text("evidence.issue." + finding.issue(), words.value(finding.detail()));
        String line = "  " + words.text("line", place, what);
        return finding.issue().isFault() ? Style.WARNING.paint(line, colour) : line;
    }

    private String number(long number) {
        return words.value(Long.toString(number));
    }
}
