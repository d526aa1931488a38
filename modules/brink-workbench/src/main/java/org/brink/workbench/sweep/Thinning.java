package org.brink.workbench.sweep;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Leaves out points that would be drawn where another one is. Space is divided into more places than a screen has
 * pixels, so that nobody can see the difference; +∞, which is marked at the upper edge, is a place of its own.
 */
final class Thinning {

    /** With fewer points nothing is gained. */
    static final int FEW = 20_000;

    private static final int WIDE = 2048;
    private static final int HIGH = 1536;

    private Thinning() {
    }

    /** The points that are drawn, in their order. */
    static int[] kept(double[] x, double[] y, boolean logX, boolean logY) {
        Scale across = Scale.of(x, logX, WIDE);
        Scale up = Scale.of(y, logY, HIGH);
        BitSet taken = new BitSet(WIDE * (HIGH + 2));
        int[] kept = new int[x.length];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            int place = across.place(x[i]) * (HIGH + 2) + up.place(y[i]);
            if (!taken.get(place)) {
                taken.set(place);
                kept[count++] = i;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** Values divided into places of equal width; the last two are for +∞ and for what cannot be drawn. */
    private record Scale(double low, double high, boolean log, int places) {

        static Scale of(double[] values, boolean log, int places) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (double value : values) {
                double at = log ? Math.log(value) : value;
                if (Double.isFinite(at)) {
                    low = Math.min(low, at);
                    high = Math.max(high, at);
                }
            }
            return new Scale(low, high, log, places - 1);
        }

        int place(double value) {
            double at = log ? Math.log(value) : value;
            if (at == Double.POSITIVE_INFINITY) {
                return places + 1;
            }
            return !Double.isFinite(at) ? places + 2 : high > low ? (int) ((at - low) / (high - low) * places) : 0;
        }
    }
}
