package org.brink.optimizers.matrix;

/** Decompositions are only asked for where all numbers are finite; a run that diverges gets NaN instead. */
final class Finite {

    private Finite() {
    }

    static boolean all(double[] values, int at, int length) {
        // 0·x is 0 for finite x only
        double sum = 0;
        for (int i = at; i < at + length; i++) {
            sum += 0 * values[i];
        }
        return sum == 0;
    }
}
