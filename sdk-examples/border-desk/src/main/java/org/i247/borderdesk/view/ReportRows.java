package org.i247.borderdesk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The rows of one part of a report, up to a bound; those beyond it are counted. */
final class ReportRows {
    private static final String PROBLEM = "PROBLEM";

    private final String part;
    private final int most;
    private final List<String> rows = new ArrayList<>();
    private long more;

    ReportRows(String part, int most) {
        this.part = part;
        this.most = most;
    }

    boolean isFull() {
        return rows.size() == most;
    }

    void add(String row) {
        rows.add(row);
    }

    void count() {
        more++;
    }

    void write(Words words, String file, Consumer<String> lines) {
        lines.accept("<section id=\"" + part + "\" class=\"" + part + "\">");
        lines.accept("<h2>"
                + Html.text(words.text("line", words.text("screen." + part), Long.toString(rows.size() + more)))
                + "</h2>");
        if (!rows.isEmpty()) {
            lines.accept("<table>");
            if (!part.equals(PROBLEM)) {
                lines.accept("<thead><tr>" + heading("number", words) + heading("who", words) + heading("where", words)
                        + heading("said", words) + "</tr></thead>");
            }
            lines.accept("<tbody>");
            rows.forEach(lines);
            lines.accept("</tbody></table>");
        }
        if (more > 0) {
            lines.accept("<p class=\"more\">"
                    + Html.text(words.text("screen.more.in", Long.toString(more), words.value(file))) + "</p>");
        }
        lines.accept("</section>");
    }

    private static String heading(String column, Words words) {
        return "<th scope=\"col\">" + Html.text(words.text("screen.column." + column)) + "</th>";
    }
}
