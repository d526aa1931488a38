package org.brink.testkit.numeric;

import java.util.function.DoubleUnaryOperator;

/**
 * Derivatives by central differences with Richardson extrapolation: the scheme of Ridders (Advances in Engineering
 * Software 4, 1982), which shrinks the step until rounding takes over and keeps the entry with the smallest estimated
 * error. Good to about eleven digits on smooth functions whose scale of variation is of order one.
 */
public final class Differences {

    private static final double FIRST_STEP = 0.1;
    private static final double SHRINK = 1.4;
    private static final int LEVELS = 12;
    /** Stop once extrapolation makes the estimate this much worse than the best one. */
    private static final double WORSE = 4;

    private Differences() {
    }

    /** A curve in Rⁿ. */
    @FunctionalInterface
    public interface Curve {

        /** The point at parameter t, as a fresh array. */
        double[] at(double t);
    }

    /** f'(0). */
    public static double slope(DoubleUnaryOperator f) {
        return tangent(t -> new double[] {f.applyAsDouble(t)})[0];
    }

    /** The tangent of a curve at parameter 0. */
    public static double[] tangent(Curve curve) {
        double[][] last = {central(curve, FIRST_STEP)};
        double[] best = last[0];
        double bestError = Double.POSITIVE_INFINITY;
        double step = FIRST_STEP;
        for (int level = 1; level < LEVELS; level++) {
            step /= SHRINK;
            double[][] row = new double[level + 1][];
            row[0] = central(curve, step);
            double factor = SHRINK * SHRINK;
            for (int order = 1; order <= level; order++) {
                row[order] = extrapolate(row[order - 1], last[order - 1], factor);
                factor *= SHRINK * SHRINK;
                double error = Math.max(Vectors.distance(row[order], row[order - 1]),
                        Vectors.distance(row[order], last[order - 1]));
                if (error < bestError) {
                    bestError = error;
                    best = row[order];
                }
            }
            if (Vectors.distance(row[level], last[level - 1]) >= WORSE * bestError) {
                break;
            }
            last = row;
        }
        return best;
    }

    private static double[] central(Curve curve, double step) {
        double[] ahead = curve.at(step);
        double[] behind = curve.at(-step);
        double[] slope = new double[ahead.length];
        for (int i = 0; i < slope.length; i++) {
            slope[i] = (ahead[i] - behind[i]) / (2 * step);
        }
        return slope;
    }

    private static double[] extrapolate(double[] fine, double[] coarse, double factor) {
        double[] better = new double[fine.length];
        for (int i = 0; i < better.length; i++) {
            better[i] = (factor * fine[i] - coarse[i]) / (factor - 1);
        }
        return better;
    }
}
