package org.i247.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page of a run shows each figure, in proportion, with the machine. */
class ResultPageTest {
    @TempDir
    Path directory;

    @Test
    void eachFigureHasABarInProportion() throws Exception {
        Map<String, Double> bars = new LinkedHashMap<>();
        bars.put("this SDK", 50.0);
        bars.put("plain <assembly>", 200.0);
        ResultPage page = new ResultPage();
        page.add(new Plot("A query & its cost", "µs", bars));
        Path file = directory.resolve("page.html");

        page.write(file, "JDK 17, two processors", "this SDK < plain");

        String html = Files.readString(file);
        assertThat(html).contains("JDK 17, two processors", "A query &amp; its cost", "this SDK &lt; plain");
        NodeList drawn = svg(html).getElementsByTagName("rect");
        assertThat(drawn.getLength()).isEqualTo(2);
        assertThat(width(drawn, 1)).isEqualTo(4 * width(drawn, 0));
        assertThat(svg(html).getElementsByTagName("text").item(2).getTextContent())
                .isEqualTo("plain <assembly>");
        assertThat(svg(html).getElementsByTagName("text").item(3).getTextContent())
                .isEqualTo("200 µs");
    }

    @Test
    void aComparisonPutsProcessorAndMemoryOfEachOnThePage() {
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        costs.put(Comparison.SDK, List.of(new Cost(1, 1, 10, 1), new Cost(3, 3, 30, 3), new Cost(2, 2, 20, 2)));

        List<Plot> plots = ComparisonReport.plots(SigningKeys.P256, 16, costs);

        assertThat(plots)
                .extracting(Plot::bars)
                .containsExactly(Map.of(Comparison.SDK, 2.0), Map.of(Comparison.SDK, 20.0));
        assertThat(plots.get(0).title()).contains("P256", "16", "CPU");
    }

    private static Document svg(String html) throws Exception {
        String svg = html.substring(html.indexOf("<svg"), html.indexOf("</svg>") + 6);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static double width(NodeList drawn, int bar) {
        return Double.parseDouble(
                drawn.item(bar).getAttributes().getNamedItem("width").getNodeValue());
    }
}
