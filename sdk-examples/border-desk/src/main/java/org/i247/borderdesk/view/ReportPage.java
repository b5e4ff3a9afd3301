package org.i247.borderdesk.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.i247.borderdesk.check.ListDigest;
import org.i247.borderdesk.check.ScreeningResult;

/**
 * What stands around the rows of a report. Its policy lets nothing in from outside and nothing run but its own script and style,
 * which it calls by their digests: should a name ever get through as a tag, it would do nothing.
 */
final class ReportPage {
    private final Words words;
    private final Language language;
    private final Instant made;
    private final List<ListDigest> lists;
    private final String style = resource("report.css");
    private final String script = resource("report.js");

    ReportPage(Messages messages, Instant made, List<ListDigest> lists) {
        this.words = new Words(messages);
        this.language = messages.language();
        this.made = made.truncatedTo(ChronoUnit.SECONDS);
        this.lists = List.copyOf(lists);
    }

    void head(ScreeningResult result, Consumer<String> lines) {
        String verdict = Html.text(words.text("verdict." + result.verdict()));
        lines.accept("<!DOCTYPE html>");
        lines.accept(
                "<html lang=\"" + language.tag() + "\" dir=\"" + (language.isRightToLeft() ? "rtl" : "ltr") + "\">");
        lines.accept("<head><meta charset=\"utf-8\">");
        lines.accept("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                + Html.hash(style) + "; script-src " + Html.hash(script)
                + "; base-uri 'none'; form-action 'none'\">");
        lines.accept(
                "<meta name=\"referrer\" content=\"no-referrer\"><meta name=\"viewport\" content=\"width=device-width\">");
        lines.accept("<title>" + Html.text(words.text("screen.title")) + "</title>");
        lines.accept("<style>" + style + "</style></head>");
        lines.accept("<body><header>");
        lines.accept("<h1 class=\"" + result.verdict() + "\">" + verdict + "</h1>");
        ScreenCounts.meaning(result, words).forEach(meaning -> paragraph("lead", meaning, lines));
        if (result.errors() > 0) {
            paragraph("warning", "‼ " + words.text("screen.missing", Long.toString(result.errors())), lines);
        }
        if (result.errors() == 0 && result.warnings() > 0) {
            paragraph("warning", "‼ " + words.text("screen.notes"), lines);
        }
        paragraph("sum", ScreenCounts.sum(result.summary(), words), lines);
        ScreenCounts.kept(result.summary(), words).ifPresent(kept -> paragraph("sum", kept, lines));
        paragraph("sum", ScreenCounts.problems(result, words), lines);
        paragraph("made", words.text("screen.made", words.value(made.toString())), lines);
        lines.accept("<ul class=\"lists\">");
        lists.forEach(list ->
                lines.accept("<li>" + Html.value(list.name()) + " · SHA-256 " + Html.value(list.sha256()) + "</li>"));
        lines.accept("</ul>");
        paragraph("made", words.text("screen.personal"), lines);
        lines.accept("</header>");
        filter(lines);
        lines.accept("<main>");
    }

    /** Shown by the script: without one there is nothing to filter with. */
    private void filter(Consumer<String> lines) {
        lines.accept("<div id=\"filter\" hidden><label>" + Html.text(words.text("screen.filter"))
                + " <input type=\"search\" id=\"words\" dir=\"auto\" autocomplete=\"off\"></label>");
        for (String part : List.of("HIT", "NOT_KNOWN", "PROBLEM", "CLEAR")) {
            lines.accept("<label><input type=\"checkbox\" checked value=\"" + part + "\"> "
                    + Html.text(words.text("screen." + part)) + "</label>");
        }
        lines.accept("</div><p id=\"shown\" role=\"status\" hidden data-text=\"" + Html.text(words.text("screen.shown"))
                + "\"></p>");
    }

    void foot(Consumer<String> lines) {
        lines.accept("</main>");
        lines.accept("<script>" + script + "</script></body></html>");
    }

    private static void paragraph(String kind, String text, Consumer<String> lines) {
        lines.accept("<p class=\"" + kind + "\">" + Html.text(text) + "</p>");
    }

    private static String resource(String name) {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
