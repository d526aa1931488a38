package org.brink.engine.process;

import java.util.Arrays;

/**
 * Finds out whether somebody has written to an array that he was only lent. Of a long array a part is watched at each
 * step, the next one at the next, so that this takes neither much time nor much memory.
 */
final class LentArray {

    /** How many numbers are watched at a time. */
    static final int WINDOW = 4096;

    private double[] copy = new double[0];
    private int from;
    private int to;

    /** Remembers a part of the array as it is. */
    void keep(long step, double[] lent) {
        int windows = Math.max(1, (lent.length + WINDOW - 1) / WINDOW);
        from = (int) (step % windows) * WINDOW;
        to = Math.min(lent.length, from + WINDOW);
        if (copy.length < to - from) {
            copy = new double[Math.min(lent.length, WINDOW)];
        }
        System.arraycopy(lent, from, copy, 0, to - from);
    }

    /** Whether that part has still the same bits. */
    boolean isAsKept(double[] lent) {
        return Arrays.equals(lent, from, to, copy, 0, to - from);
    }
}
