package org.i247.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Figures that belong side by side.
 *
 * @param title what they are figures of
 * @param unit the unit of all of them
 * @param bars the figures by name, in their order
 */
record Plot(String title, String unit, Map<String, Double> bars) {
    Plot {
        bars = new LinkedHashMap<>(bars);
    }
}
