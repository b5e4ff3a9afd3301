package org.i247.sdk.internal.resilience;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A picture of numbers by the second, as SVG. The same numbers give the same bytes. */
final class Chart {
    private static final int WIDTH = 760;
    private static final int PANEL = 190;
    private static final int LEFT = 60;
    private static final int TOP = 34;
    private static final int GAP = 46;

    private final String title;
    private final List<Panel> panels = new ArrayList<>();

    private record Panel(String title, int most, List<Line> lines) {}

    /**
     * A line of a panel.
     *
     * @param label what it shows
     * @param colour its colour
     * @param values a value for each second
     */
    record Line(String label, String colour, int[] values) {}

    Chart(String title) {
        this.title = title;
    }

    Chart panel(String name, int most, Line... lines) {
        panels.add(new Panel(name, most, List.of(lines)));
        return this;
    }

    String svg() {
        int height = TOP + panels.size() * (PANEL + GAP);
        StringBuilder svg = new StringBuilder();
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">\n"
                        .formatted(WIDTH, height));
        svg.append("<title>").append(title).append("</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        svg.append("<text x=\"%d\" y=\"20\" font-size=\"14\" font-weight=\"bold\">%s</text>\n".formatted(LEFT, title));
        for (int i = 0; i < panels.size(); i++) {
            draw(panels.get(i), TOP + 18 + i * (PANEL + GAP), svg);
        }
        return svg.append("</svg>\n").toString();
    }

    private void draw(Panel panel, int top, StringBuilder svg) {
        int bottom = top + PANEL;
        svg.append("<rect x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\" fill=\"#f3e3e3\"/>\n"
                .formatted(x(Outage.BEGIN), top, number(at(Outage.END) - at(Outage.BEGIN)), PANEL));
        for (int step = 0; step <= 4; step++) {
            double y = bottom - PANEL * step / 4.0;
            svg.append("<path d=\"M%d %s H%d\" stroke=\"#dddddd\"/>\n".formatted(LEFT, number(y), WIDTH - 10));
            svg.append("<text x=\"%d\" y=\"%s\" text-anchor=\"end\">%d</text>\n"
                    .formatted(LEFT - 6, number(y + 4), panel.most() * step / 4));
        }
        for (int second = 0; second <= Outage.OVER; second += 30) {
            svg.append("<text x=\"%s\" y=\"%d\" text-anchor=\"middle\">%d s</text>\n"
                    .formatted(x(second), bottom + 16, second));
        }
        svg.append("<text x=\"%d\" y=\"%d\">%s</text>\n".formatted(LEFT, top - 5, panel.title()));
        for (int i = 0; i < panel.lines().size(); i++) {
            Line line = panel.lines().get(i);
            svg.append("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.6\"/>\n"
                    .formatted(path(line, panel.most(), bottom), line.colour()));
            svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"end\" fill=\"%s\">%s</text>\n"
                    .formatted(WIDTH - 14 - i * 130, top - 5, line.colour(), line.label()));
        }
    }

    private static String path(Line line, int most, int bottom) {
        StringBuilder path = new StringBuilder("M");
        IntStream.range(0, line.values().length)
                .forEach(second -> path.append(second == 0 ? "" : " L")
                        .append(x(second + 0.5))
                        .append(' ')
                        .append(number(bottom - (double) PANEL * Math.min(line.values()[second], most) / most)));
        return path.toString();
    }

    private static double at(double second) {
        return LEFT + (WIDTH - 10 - LEFT) * second / Outage.OVER;
    }

    private static String x(double second) {
        return number(at(second));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
