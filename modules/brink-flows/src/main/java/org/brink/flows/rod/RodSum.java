package org.brink.flows.rod;

import java.util.Arrays;
import org.brink.spectral.DenseEigen;

/**
 * A sum of vvᵀ over more vectors than rods are kept, and its best approximation of low rank: lengths are measured by
 * the {@link JointRule#displacement} of a rule, in which the rods that result are orthogonal.
 */
final class RodSum {

    /** Relative rounding error of the squares of lengths: rods below are noise. */
    private static final double EPSILON = 0x1p-52;

    private final double[][] columns;
    private final double[][] measured;
    private final DenseEigen eigen;
    private int count;

    /** An empty sum with room for so many vectors of that length. */
    RodSum(int room, int length) {
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

    /** Writes the longest rods of the sum, as many as there is room for. */
    void reduce(JointRule measure, Rods out) {
        for (int j = 0; j < count; j++) {
            measure.displacement(columns[j], measured[j]);
        }
        double[][] gram = eigen.matrix();
        for (int i = 0; i < count; i++) {
            for (int j = 0; j <= i; j++) {
                gram[i][j] = Dense.dot(measured[i], measured[j], 0, measured[i].length);
                gram[j][i] = gram[i][j];
            }
        }
        out.clear();
        int wanted = Math.min(out.capacity(), count);
        if (!eigen.decompose(count, wanted)) {
            // what was added is not finite: neither is what comes of it
            Arrays.fill(out.add(), Double.NaN);
            return;
        }
        double noise = count * EPSILON * Math.max(0, eigen.value(0));
        for (int i = 0; i < wanted && eigen.value(i) > noise; i++) {
            double[] weights = eigen.vector(i);
            double[] rod = out.add();
            for (int j = 0; j < count; j++) {
                Dense.add(weights[j], columns[j], rod);
            }
        }
    }
}
