package org.brink.maps.phase;

import java.util.OptionalInt;
import org.brink.maps.orbit.Orbit;

/** Whether and when a trajectory comes back to where it was. Advances the orbit by twice the longest period. */
final class Recurrence {

    private final int longest;
    private final double[][] positions;
    private final double size;
    private final double norm;
    private final boolean bounded;

    Recurrence(Orbit orbit, int longest) {
        this.longest = longest;
        positions = new double[2 * longest + 1][];
        for (int i = 0; i < positions.length; i++) {
            if (i > 0) {
                orbit.advance();
            }
            positions[i] = orbit.position().clone();
        }
        int last = positions.length - 1;
        double largest = 0;
        for (int lag = 1; lag <= longest; lag++) {
            largest = Math.max(largest, distance(last, last - lag));
        }
        size = largest;
        norm = norm(positions[last]);
        bounded = Double.isFinite(norm) && Double.isFinite(size) && Double.isFinite(orbit.loss());
    }

    boolean bounded() {
        return bounded;
    }

    /** Largest distance of the last point from those before it, as many as the longest period. */
    double size() {
        return size;
    }

    /** The largest distance of points that so many steps lie between, over the last points. */
    double distance(int lag) {
        double largest = 0;
        for (int i = positions.length - 1; i >= positions.length - longest; i--) {
            largest = Math.max(largest, distance(i, i - lag));
        }
        return largest;
    }

    /** ‖w‖ of the last point. */
    double norm() {
        return norm;
    }

    /** The smallest period, at least 2, to a tolerance relative to the size. */
    OptionalInt period(double tolerance) {
        for (int p = 2; p <= longest; p++) {
            if (returns(p, tolerance * size)) {
                return OptionalInt.of(p);
            }
        }
        return OptionalInt.empty();
    }

    private boolean returns(int period, double within) {
        for (int i = positions.length - 1; i >= positions.length - longest; i--) {
            if (!(distance(i, i - period) <= within)) {
                return false;
            }
        }
        return true;
    }

    private double distance(int i, int j) {
        double sum = 0;
        for (int k = 0; k < positions[i].length; k++) {
            double apart = positions[i][k] - positions[j][k];
            sum += apart * apart;
        }
        return Math.sqrt(sum);
    }

    private static double norm(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }
}
