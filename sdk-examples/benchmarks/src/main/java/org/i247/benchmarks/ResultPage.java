package org.i247.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page of a run: its figures as plots (SVG) and as text, with machine and JDK. It needs no network. For one thread. */
final class ResultPage {
    private static final int WIDTH = 760;
    private static final int LABEL = 250;
    private static final int FIGURE = 110;
    private static final int ROW = 24;

    private final List<Plot> plots = new ArrayList<>();

    void add(Plot plot) {
        plots.add(plot);
    }

    void write(Path file, String machine, String report) throws IOException {
        Formatter page = new Formatter(Locale.ROOT);
        page.format("<!doctype html>%n<html lang=\"en\">%n<head>%n<meta charset=\"utf-8\">%n");
        page.format("<title>What the I-24/7 SDK costs</title>%n<style>body{font:15px/1.5 system-ui,sans-serif;");
        page.format(
                "max-width:48rem;margin:2rem auto;padding:0 1rem}pre{overflow-x:auto}svg{max-width:100%%}</style>%n");
        page.format("</head>%n<body>%n<h1>What the I-24/7 SDK costs</h1>%n<p>%s</p>%n", escaped(machine));
        for (Plot plot : plots) {
            page.format("<h2>%s</h2>%n%s", escaped(plot.title()), svg(plot));
        }
        page.format("<pre>%s</pre>%n</body>%n</html>%n", escaped(report));
        Files.writeString(file, page.toString(), StandardCharsets.UTF_8);
    }

    /** A bar for each figure, in proportion; the figure stands beside it. */
    private static String svg(Plot plot) {
        double largest = plot.bars().values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        Formatter svg = new Formatter(Locale.ROOT);
        svg.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\""
                        + " font-family=\"system-ui,sans-serif\" font-size=\"13\">%n",
                WIDTH, ROW * plot.bars().size(), escaped(plot.title()));
        int row = 0;
        for (Map.Entry<String, Double> bar : plot.bars().entrySet()) {
            int middle = row * ROW + ROW / 2;
            double length = (WIDTH - LABEL - FIGURE) * (largest > 0 ? bar.getValue() / largest : 0);
            svg.format(
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n",
                    LABEL - 8, middle + 4, escaped(bar.getKey()));
            svg.format(
                    "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"#2b6cb0\"/>%n",
                    LABEL, middle - 7, length, 14);
            svg.format(
                    "<text x=\"%.1f\" y=\"%d\">%s %s</text>%n",
                    LABEL + length + 6, middle + 4, figure(bar.getValue()), escaped(plot.unit()));
            row++;
        }
        return svg.format("</svg>%n").toString();
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
