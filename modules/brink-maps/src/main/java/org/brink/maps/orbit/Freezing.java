package org.brink.maps.orbit;

import java.util.Arrays;
import org.brink.spi.objective.LockstepDescent;

/**
 * Advances cells by a multiple of {@value #CYCLE} steps and leaves out those that repeat themselves. A trajectory in
 * floating-point numbers that settles on a point, or on a cycle whose period divides {@value #CYCLE}, soon has the very
 * bits that it had so many steps before; from then on nothing is left to compute.
 *
 * <p>Coordinates below 2⁻⁹⁰⁰ in size are set to zero on that occasion. Arithmetic with subnormal numbers is a hundred
 * times slower than any other, and trajectories on their way to zero would spend most of the time on it.
 */
final class Freezing {

    static final int CYCLE = 64;
    static final double TINY = 0x1p-900;
    /** New arrays are made as soon as one of so many cells has nothing left to do. */
    private static final int ONE_OF = 16;

    private final double[][] all;
    private final double[][] before;
    private double[][] points;
    private double[] stepSizes;
    private LockstepDescent descent;
    /** The places of the cells that still go on, in the arrays of all. */
    private int[] indices;

    Freezing(double[][] points, double[] stepSizes, LockstepDescent descent) {
        all = points;
        this.points = points;
        this.stepSizes = stepSizes;
        this.descent = descent;
        indices = new int[stepSizes.length];
        Arrays.setAll(indices, i -> i);
        before = new double[all.length][];
    }

    /** Takes steps; their number is a multiple of the cycle. */
    void advance(int steps) {
        remember();
        for (int done = 0; done < steps && indices.length > 0; done += CYCLE) {
            descent.descend(points, stepSizes, CYCLE);
            // an upper bound for the number of cells that repeat themselves
            int most = indices.length;
            for (int i = 0; i < points.length; i++) {
                most = Math.min(most, look(points[i], before[i]));
            }
            if (most * ONE_OF >= indices.length) {
                leaveOut();
            } else {
                keepBits();
            }
        }
        writeBack();
    }

    /** Sets tiny numbers to zero, and counts those that are what they were. */
    private static int look(double[] now, double[] before) {
        int same = 0;
        for (int k = 0; k < now.length; k++) {
            if (Math.abs(now[k]) < TINY) {
                now[k] = 0;
            }
            if (Double.doubleToRawLongBits(now[k]) == Double.doubleToRawLongBits(before[k])) {
                same++;
            }
        }
        return same;
    }

    private void keepBits() {
        for (int i = 0; i < points.length; i++) {
            System.arraycopy(points[i], 0, before[i], 0, indices.length);
        }
    }

    private void remember() {
        for (int i = 0; i < points.length; i++) {
            before[i] = points[i].clone();
        }
    }

    private void leaveOut() {
        int[] going = new int[indices.length];
        int count = 0;
        for (int k = 0; k < indices.length; k++) {
            if (!repeats(k)) {
                going[count++] = k;
            }
        }
        if (count > 0 && (indices.length - count) * ONE_OF < indices.length) {
            keepBits();
            return;
        }
        writeBack();
        int[] kept = Arrays.copyOf(going, count);
        double[][] rest = new double[points.length][];
        for (int i = 0; i < points.length; i++) {
            rest[i] = LockstepDescent.some(points[i], kept);
        }
        int[] places = new int[count];
        for (int k = 0; k < count; k++) {
            places[k] = indices[kept[k]];
        }
        points = rest;
        indices = places;
        stepSizes = LockstepDescent.some(stepSizes, kept);
        descent = descent.keep(kept);
        remember();
    }

    private boolean repeats(int k) {
        for (int i = 0; i < points.length; i++) {
            if (Double.doubleToRawLongBits(before[i][k]) != Double.doubleToRawLongBits(points[i][k])) {
                return false;
            }
        }
        return true;
    }

    private void writeBack() {
        if (points == all) {
            return;
        }
        for (int i = 0; i < all.length; i++) {
            for (int k = 0; k < indices.length; k++) {
                all[i][indices[k]] = points[i][k];
            }
        }
    }
}
