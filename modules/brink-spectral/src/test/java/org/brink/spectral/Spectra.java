package org.brink.spectral;

import java.util.Arrays;
import java.util.Random;

/** Families of spectra on which eigen solvers are known to trip. */
enum Spectra {
    /** Independent normal numbers. */
    NORMAL,
    /** A few large ones over a dense bulk around zero, as Hessians of networks have. */
    OUTLIERS,
    /** The top ones in a cluster of relative width 1e-9. */
    CLUSTERED,
    /** The largest one three times. */
    REPEATED,
    /** All below zero. */
    NEGATIVE,
    /** Below zero and repeated, with the largest far smaller than the norm. */
    DEEP,
    /** Rank three. */
    RANK_DEFICIENT,
    /** Geometric over eight decades. */
    GEOMETRIC,
    /** All equal. */
    SCALAR,
    /** All zero. */
    ZERO;

    double[] draw(int n, Random random) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = switch (this) {
                case NORMAL -> random.nextGaussian();
                case OUTLIERS -> i < 5 ? 10 + 5 * random.nextDouble() : 0.5 * random.nextGaussian();
                case CLUSTERED -> i < 4 ? 3 + 3e-9 * random.nextDouble() : random.nextDouble();
                case REPEATED -> i < 3 ? 2 : 1.8 * random.nextDouble();
                case NEGATIVE -> -1 - 10 * random.nextDouble();
                case DEEP -> i < 2 ? -0.1 : -5 - 100 * random.nextDouble();
                case RANK_DEFICIENT -> i < 3 ? 1 + random.nextGaussian() : 0;
                case GEOMETRIC -> Math.pow(10, -8 * random.nextDouble());
                case SCALAR -> -7.25;
                case ZERO -> 0;
            };
        }
        double scale = Math.pow(10, random.nextInt(9) - 4);
        return Arrays.stream(values).map(value -> value * scale).toArray();
    }
}
