package org.brink.flows.rod;

import java.util.Arrays;
import org.brink.spectral.DenseEigen;

/**
 * A sum of vvᵀ over more vectors than rods are kept, and its best approximation of low rank, where lengths are measured
 * by the {@link JointRule#displacement} of a rule. Of the many ways to write that as a sum of rods it takes the one
 * whose positions, the first n entries, are orthogonal: the ends of the rods then lie along the axes of the covariance
 * of the position, once along each, however many rods the momentum adds.
 */
final class RodSum {

    /** Relative rounding error of the squares of lengths: rods below are noise. */
    private static final double EPSILON = 0x1p-52;

    private final int n;
    private final double[][] columns;
    private final double[][] measured;
    private final double[][] kept;
    private final DenseEigen eigen;
    private int count;

    /** An empty sum with room for so many vectors of that length, whose first n entries are the position. */
    RodSum(int n, int room, int length) {
        this.n = n;
        kept = new double[room][length];
        columns = new double[room][length];
        measured = new double[room][length];
        eigen = new DenseEigen(room);
    }

    /** Forgets all vectors. */
    void clear() {
        count = 0;
    }

    /** Adds factor²·vvᵀ; the vector is copied. */
    void add(double factor, double[] v) {
        double[] column = columns[count++];
        for (int i = 0; i < column.length; i++) {
            column[i] = factor * v[i];
        }
    }

    /** Writes the longest rods of the sum, as many as there is room for, those of the longest positions first. */
    void reduce(JointRule measure, Rods out) {
        out.clear();
        for (int j = 0; j < count; j++) {
            measure.displacement(columns[j], measured[j]);
        }
        int found = combine(columns, measured, measured[0].length, count, out.capacity(), false);
        if (found > 1 && kept[0].length > n) {
            for (int i = 0; i < found; i++) {
                System.arraycopy(kept[i], 0, columns[i], 0, kept[i].length);
            }
            found = combine(columns, columns, n, found, found, true);
        }
        if (found == 0 && count > 0) {
            // what was added is not finite: neither is what comes of it
            Arrays.fill(out.add(), Double.NaN);
        }
        for (int i = 0; i < found; i++) {
            System.arraycopy(kept[i], 0, out.add(), 0, kept[i].length);
        }
    }

    /**
     * Rotates the first {@code number} vectors so that their measured parts are orthogonal, longest first, into
     * {@link #kept}.
     *
     * @param all whether to keep those too that are no longer than rounding
     * @return how many are kept; 0 if something is not finite
     */
    private int combine(double[][] vectors, double[][] parts, int length, int number, int wanted,
            boolean all) {
        double[][] gram = eigen.matrix();
        for (int i = 0; i < number; i++) {
            for (int j = 0; j <= i; j++) {
                gram[i][j] = Dense.dot(parts[i], parts[j], 0, length);
                gram[j][i] = gram[i][j];
            }
        }
        int most = Math.min(wanted, number);
        if (!eigen.decompose(number, most)) {
            return 0;
        }
        double noise = number * EPSILON * Math.max(0, eigen.value(0));
        int found = 0;
        while (found < most && (all || eigen.value(found) > noise || found == 0)) {
            double[] weights = eigen.vector(found);
            double[] rod = kept[found++];
            Arrays.fill(rod, 0);
            for (int j = 0; j < number; j++) {
                Dense.add(weights[j], vectors[j], rod);
            }
        }
        return found;
    }
}
