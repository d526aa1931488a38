package org.brink.charts.data;

import java.util.Arrays;

/**
 * Picks the rows of a block that drawing cannot do without: per component the smallest and the largest value, for
 * logarithmic axes also the smallest positive one, and the first row that is not a number, which leaves a gap.
 *
 * <p>Extremes of a union are among the extremes of its parts, so picking may be repeated on what was picked before.
 */
final class ExtremeSelector {

    private final int width;
    private final boolean positive;
    private final int[] low;
    private final int[] high;
    private final int[] lowPositive;
    private final int[] picked;

    ExtremeSelector(int width, boolean positive) {
        this.width = width;
        this.positive = positive;
        this.low = new int[width];
        this.high = new int[width];
        this.lowPositive = new int[width];
        this.picked = new int[3 * width + 1];
    }

    /** The largest number of rows that one call can pick. */
    int most() {
        return picked.length;
    }

    /** The indices found by the last call of {@link #select}, increasing. */
    int[] picked() {
        return picked;
    }

    /**
     * Picks among the rows {@code from ≤ index < to} of a row-major block.
     *
     * @return how many rows were picked
     */
    int select(double[] values, int from, int to) {
        Arrays.fill(low, -1);
        Arrays.fill(high, -1);
        Arrays.fill(lowPositive, -1);
        int count = 0;
        int gap = scan(values, from, to);
        if (gap >= 0) {
            picked[count++] = gap;
        }
        for (int c = 0; c < width; c++) {
            count = add(low[c], count);
            count = add(high[c], count);
            if (positive && low[c] >= 0 && !(values[low[c] * width + c] > 0)) {
                count = add(lowPositive[c], count);
            }
        }
        Arrays.sort(picked, 0, count);
        return distinct(count);
    }

    /** Finds the extremes of all components; returns the first row that holds a NaN, or -1. */
    private int scan(double[] values, int from, int to) {
        int gap = -1;
        for (int c = 0; c < width; c++) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            double minPositive = Double.POSITIVE_INFINITY;
            int at = from * width + c;
            for (int i = from; i < to; i++, at += width) {
                double v = values[at];
                if (v < min || (v == min && low[c] < 0)) {
                    min = v;
                    low[c] = i;
                }
                if (v > max || (v == max && high[c] < 0)) {
                    max = v;
                    high[c] = i;
                }
                if (v > 0 && v < minPositive) {
                    minPositive = v;
                    lowPositive[c] = i;
                }
                if (v != v && (gap < 0 || i < gap)) {
                    gap = i;
                }
            }
        }
        return gap;
    }

    private int add(int index, int count) {
        if (index < 0) {
            return count;
        }
        picked[count] = index;
        return count + 1;
    }

    private int distinct(int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || picked[i] != picked[kept - 1]) {
                picked[kept++] = picked[i];
            }
        }
        return kept;
    }
}
