package org.i247.sdk.standard.name;

import java.util.Arrays;

/** Gives each row a column of its own so that the sum of what they are worth is the greatest (Hungarian method). */
final class Assignment {
    private final double[][] worth;
    private final int rows;
    private final int columns;
    private final double[] rowPrice;
    private final double[] columnPrice;
    private final int[] rowOf;

    private Assignment(double[][] worth) {
        this.worth = worth;
        this.rows = worth.length;
        this.columns = worth[0].length;
        this.rowPrice = new double[rows + 1];
        this.columnPrice = new double[columns + 1];
        this.rowOf = new int[columns + 1];
    }

    /**
     * Finds the assignment; of several that are worth the same, always the same one.
     *
     * @param worth at least as many columns as rows, one row at least
     * @return the column of each row
     */
    static int[] of(double[][] worth) {
        Assignment assignment = new Assignment(worth);
        for (int row = 1; row <= assignment.rows; row++) {
            assignment.place(row);
        }
        int[] columnOf = new int[assignment.rows];
        for (int column = 1; column <= assignment.columns; column++) {
            if (assignment.rowOf[column] > 0) {
                columnOf[assignment.rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    /** Rows and columns count from 1 here; column 0 holds the row that is looking for a place. */
    private void place(int row) {
        int[] cameFrom = new int[columns + 1];
        double[] slack = new double[columns + 1];
        boolean[] tried = new boolean[columns + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int at = 0;
        while (rowOf[at] != 0) {
            tried[at] = true;
            int looking = rowOf[at];
            int next = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int column = 1; column <= columns; column++) {
                if (!tried[column]) {
                    double reduced = -worth[looking - 1][column - 1] - rowPrice[looking] - columnPrice[column];
                    if (reduced < slack[column]) {
                        slack[column] = reduced;
                        cameFrom[column] = at;
                    }
                    if (slack[column] < least) {
                        least = slack[column];
                        next = column;
                    }
                }
            }
            change(tried, slack, least);
            at = next;
        }
        while (at != 0) {
            int before = cameFrom[at];
            rowOf[at] = rowOf[before];
            at = before;
        }
    }

    private void change(boolean[] tried, double[] slack, double by) {
        for (int column = 0; column <= columns; column++) {
            if (tried[column]) {
                rowPrice[rowOf[column]] += by;
                columnPrice[column] -= by;
            } else {
                slack[column] -= by;
            }
        }
    }
}
