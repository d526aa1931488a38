package org.brink.probes.phase;

import java.util.OptionalInt;

/** The last iterates of a run, and whether they come back to where they were. */
final class RecentPoints {

    private final int longest;
    /** Points one after the other, in a ring. */
    private final double[][] ring;
    private long count;

    /**
     * No points yet.
     *
     * @param longest the longest period that is looked for
     * @param width numbers of a point
     */
    RecentPoints(int longest, int width) {
        this.longest = longest;
        // two windows: the distances now, and those of as many steps ago
        ring = new double[3 * longest + 1][width];
    }

    void clear() {
        count = 0;
    }

    /** The place of the next point, to be written to. */
    double[] next() {
        return ring[(int) (count++ % ring.length)];
    }

    /** Whether so many points are there that periods can be told. */
    boolean enough() {
        return count >= ring.length;
    }

    /** The point of so many steps ago. */
    private double[] ago(int steps) {
        return ring[(int) ((count - 1 - steps) % ring.length)];
    }

    /** The newest point, lent. */
    double[] last() {
        return ago(0);
    }

    double norm() {
        return distance(ago(0), new double[ring[0].length]);
    }

    /** Largest distance of the last point from those before it. */
    double size() {
        double largest = 0;
        for (int lag = 1; lag <= longest; lag++) {
            largest = Math.max(largest, distance(ago(0), ago(lag)));
        }
        return largest;
    }

    /** The smallest period of at least 2, to a tolerance, of an orbit that does not come to rest. */
    OptionalInt period(double within) {
        for (int p = 2; p <= longest; p++) {
            if (returns(p, within)) {
                return OptionalInt.of(p);
            }
        }
        return OptionalInt.empty();
    }

    private boolean returns(int period, double within) {
        for (int i = 0; i < longest; i++) {
            if (!(distance(ago(i), ago(i + period)) <= within)) {
                return false;
            }
        }
        return true;
    }

    /** Largest distance of points that so many steps lie between; now, or in the window before. */
    double distance(int lag, boolean before) {
        double largest = 0;
        int first = before ? longest : 0;
        for (int i = first; i < first + longest; i++) {
            largest = Math.max(largest, distance(ago(i), ago(i + lag)));
        }
        return largest;
    }

    /** ‖a − b‖. */
    static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += (a[k] - b[k]) * (a[k] - b[k]);
        }
        return Math.sqrt(sum);
    }

    int numbers() {
        return ring.length * ring[0].length + 1;
    }

    /** Writes everything into an array. */
    void save(double[] to) {
        to[0] = count;
        for (int i = 0; i < ring.length; i++) {
            System.arraycopy(ring[i], 0, to, 1 + i * ring[i].length, ring[i].length);
        }
    }

    void restore(double[] from) {
        count = (long) from[0];
        for (int i = 0; i < ring.length; i++) {
            System.arraycopy(from, 1 + i * ring[i].length, ring[i], 0, ring[i].length);
        }
    }
}
