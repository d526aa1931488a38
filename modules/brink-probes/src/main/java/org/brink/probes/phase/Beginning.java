package org.brink.probes.phase;

import java.util.Arrays;

/** The first iterates of a run, to tell in the end whether their distance from the end ever rose. */
final class Beginning {

    /** How many are kept: catapults happen early. */
    static final int KEPT = 500;

    private static final double RISES = 1e-9;
    /** Below this part of the first distance rounding decides. */
    private static final double SMALL = 1e-7;

    private final double[][] points;
    private int count;

    /** No iterates yet, of so many numbers each. */
    Beginning(int width) {
        points = new double[KEPT][width];
    }

    void add(double[] point) {
        if (count < KEPT) {
            System.arraycopy(point, 0, points[count++], 0, point.length);
        }
    }

    /** Whether the distance from the end rises anywhere. */
    boolean risesAbove(double[] end) {
        double before = RecentPoints.distance(points[0], end);
        double floor = SMALL * before;
        for (int i = 1; i < count && before > floor; i++) {
            double now = RecentPoints.distance(points[i], end);
            if (now > (1 + RISES) * before) {
                return true;
            }
            before = now;
        }
        return false;
    }

    /** Everything as numbers. */
    double[] save() {
        double[] all = new double[1 + KEPT * points[0].length];
        all[0] = count;
        for (int i = 0; i < KEPT; i++) {
            System.arraycopy(points[i], 0, all, 1 + i * points[i].length, points[i].length);
        }
        return all;
    }

    void restore(double[] all) {
        count = (int) all[0];
        for (int i = 0; i < KEPT; i++) {
            int from = 1 + i * points[i].length;
            points[i] = Arrays.copyOfRange(all, from, from + points[i].length);
        }
    }
}
