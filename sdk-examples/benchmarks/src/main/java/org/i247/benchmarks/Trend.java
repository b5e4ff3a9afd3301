package org.i247.benchmarks;

import java.util.List;

/**
 * How a figure moves with the calls made: a straight line through the points, by least squares.
 *
 * @param slope by how much a call moves it
 * @param error the standard error of that
 */
record Trend(double slope, double error) {
    static Trend of(List<Long> calls, List<Long> figures) {
        int n = calls.size();
        double meanX = mean(calls);
        double meanY = mean(figures);
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < n; i++) {
            xx += Math.pow(calls.get(i) - meanX, 2);
            xy += (calls.get(i) - meanX) * (figures.get(i) - meanY);
        }
        double slope = xx == 0 ? 0 : xy / xx;
        double rest = 0;
        for (int i = 0; i < n; i++) {
            rest += Math.pow(figures.get(i) - meanY - slope * (calls.get(i) - meanX), 2);
        }
        return new Trend(slope, n < 3 || xx == 0 ? Double.POSITIVE_INFINITY : Math.sqrt(rest / (n - 2) / xx));
    }

    /** Whether it grows by more than this with a call, and by more than chance. */
    boolean growsBeyond(double perCall) {
        return slope > perCall && slope > 3 * error;
    }

    private static double mean(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).average().orElse(0);
    }
}
