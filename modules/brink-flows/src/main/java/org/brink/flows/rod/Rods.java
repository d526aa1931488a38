package org.brink.flows.rod;

import java.util.Arrays;

/** A covariance of low rank, Σ = Σᵢ δᵢδᵢᵀ, by its rods δᵢ, whose positions are orthogonal, longest first. */
final class Rods {

    private final double[][] rods;
    private int count;

    /** No rods yet, at most {@code capacity}, each of the given length. */
    Rods(int capacity, int length) {
        rods = new double[capacity][length];
    }

    int capacity() {
        return rods.length;
    }

    /** How many rods there are. */
    int count() {
        return count;
    }

    /** The i-th rod, lent. */
    double[] rod(int i) {
        return rods[i];
    }

    /** Removes all rods. */
    void clear() {
        count = 0;
    }

    /** One more rod, which is zero. */
    double[] add() {
        double[] rod = rods[count++];
        Arrays.fill(rod, 0);
        return rod;
    }

    void copyFrom(Rods other) {
        clear();
        for (int i = 0; i < other.count; i++) {
            Dense.add(1, other.rods[i], add());
        }
    }

    /** Writes all rods one after the other, zeros where there is none. */
    void save(double[] out) {
        Arrays.fill(out, 0);
        for (int i = 0; i < count; i++) {
            System.arraycopy(rods[i], 0, out, i * rods[i].length, rods[i].length);
        }
    }

    /** Takes so many rods from where {@link #save} wrote them. */
    void restore(double[] saved, int number) {
        count = number;
        for (int i = 0; i < number; i++) {
            System.arraycopy(saved, i * rods[i].length, rods[i], 0, rods[i].length);
        }
    }
}
