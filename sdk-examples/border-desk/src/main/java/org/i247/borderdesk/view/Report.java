package org.i247.borderdesk.view;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.i247.borderdesk.check.ListDigest;
import org.i247.borderdesk.check.ScreeningResult;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.screening.ScreeningVerdict;
import org.i247.sdk.screening.SubjectResult;
import org.i247.sdk.standard.manifest.ListProblem;

/**
 * A report of a screening as one page of HTML, to be looked at, filtered and printed without a network: hits first, then those
 * of whom nothing is known, then what is wrong in the lists, then the clear. It lists so many of each and counts the others,
 * who all stand in the file of results: so a screening of any length needs the same memory, and its page can be opened.
 *
 * <p>Not safe for use by several threads.
 */
public final class Report {
    /** Nobody reads more, and a browser still opens it. */
    private static final int LISTED = 10_000;

    private static final int CLEAR_LISTED = 1_000;

    private final Words words;
    private final SubjectView view;
    private final ReportPage page;
    private final ReportRows hits = new ReportRows("HIT", LISTED);
    private final ReportRows notKnown = new ReportRows("NOT_KNOWN", LISTED);
    private final ReportRows problems = new ReportRows("PROBLEM", LISTED);
    private final ReportRows clear = new ReportRows("CLEAR", CLEAR_LISTED);

    /**
     * A report.
     *
     * @param messages the texts of the reader's language
     * @param made when the screening began
     * @param lists what it is about
     */
    public Report(Messages messages, Instant made, List<ListDigest> lists) {
        words = new Words(messages);
        view = new SubjectView(words);
        page = new ReportPage(messages, made, lists);
    }

    /**
     * Adds somebody.
     *
     * @param result what came of them
     */
    public void add(SubjectResult result) {
        ReportRows rows = of(result.verdict());
        if (rows.isFull()) {
            rows.count();
        } else {
            rows.add(row(result));
        }
    }

    /**
     * Adds what is not as it should be in a list.
     *
     * @param problem the problem
     */
    public void add(ListProblem problem) {
        if (problems.isFull()) {
            problems.count();
        } else {
            problems.add(
                    "<tr class=\"" + problem.severity() + "\"><td>" + Html.text(view.problem(problem)) + "</td></tr>");
        }
    }

    /**
     * Writes the page.
     *
     * @param result how the screening ended
     * @param file the name of the file in which everybody stands
     * @param lines takes each line
     */
    public void write(ScreeningResult result, String file, Consumer<String> lines) {
        page.head(result, lines);
        for (ReportRows rows : List.of(hits, notKnown, problems, clear)) {
            rows.write(words, file, lines);
        }
        page.foot(lines);
    }

    private ReportRows of(ScreeningVerdict verdict) {
        return switch (verdict) {
            case HIT -> hits;
            case NOT_KNOWN -> notKnown;
            case CLEAR -> clear;
        };
    }

    private String row(SubjectResult result) {
        StringBuilder row = new StringBuilder("<tr><td>")
                .append(result.number())
                .append("</td><td dir=\"auto\">")
                .append(Html.value(result.subject().label().orElse("–")))
                .append("</td><td>")
                .append(Html.text(view.where(result)))
                .append("</td><td>");
        if (result.verdict() == ScreeningVerdict.CLEAR) {
            row.append(Html.text(words.list(result.results().stream()
                    .map(each -> each.database())
                    .distinct()
                    .map(DatabaseName::value)
                    .map(words::value)
                    .toList())));
        } else {
            view.said(result).forEach(said -> said(said, row));
        }
        return row.append("</td></tr>").toString();
    }

    private static void said(SubjectView.Said said, StringBuilder row) {
        row.append("<p class=\"")
                .append(said.kind())
                .append("\">")
                .append(Html.text(said.heading()))
                .append("</p>");
        said.warnings()
                .forEach(each -> row.append("<p class=\"warning\">‼ ")
                        .append(Html.text(each))
                        .append("</p>"));
        if (!said.details().isEmpty()) {
            row.append("<ul>");
            said.details()
                    .forEach(each -> row.append("<li>").append(Html.text(each)).append("</li>"));
            row.append("</ul>");
        }
    }
}
