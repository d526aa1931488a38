package org.brink.jets.loss;

import org.brink.jets.float64.function.FastExponential;

/** Exponentials of rows of predictions, each row shifted by its maximum, some rows at a time. */
final class RowExponentials {

    /** About how many entries are treated at a time. */
    private static final int TILE = 48;

    private final int columns;
    private final int rowsAtOnce;
    private final double[] shifted;
    private final double[] values;

    RowExponentials(int rows, int columns) {
        this.columns = columns;
        this.rowsAtOnce = Math.min(rows, Math.max(1, TILE / columns));
        this.shifted = new double[rowsAtOnce * columns];
        this.values = new double[rowsAtOnce * columns];
    }

    /** How many rows there is room for. */
    int rowsAtOnce() {
        return rowsAtOnce;
    }

    /**
     * Computes some rows.
     *
     * @return exp(z − max z) for each of these rows, one after the other; the same array each time
     */
    double[] of(double[] z, int row, int rows) {
        for (int r = 0; r < rows; r++) {
            int from = (row + r) * columns;
            double max = max(z, from, columns);
            for (int i = 0; i < columns; i++) {
                shifted[r * columns + i] = z[from + i] - max;
            }
        }
        // nothing is above the maximum
        FastExponential.decay(shifted, 0, rows * columns, values);
        return values;
    }

    static double max(double[] z, int at, int count) {
        double max = z[at];
        for (int i = 1; i < count; i++) {
            if (z[at + i] > max) {
                max = z[at + i];
            }
        }
        return max;
    }

    static double sum(double[] e, int at, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += e[at + i];
        }
        return sum;
    }
}
