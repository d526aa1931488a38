package org.brink.api.numeric;

/**
 * Derivatives by central differences with Richardson extrapolation: the scheme of Ridders (Advances in Engineering
 * Software 4, 1982), which shrinks the step until rounding takes over and keeps the entry with the smallest estimated
 * error. Good to about eleven digits on smooth functions whose scale of variation is of the order of ten first steps.
 */
public final class Differences {

    /** The first step for functions whose scale of variation is of order one. */
    public static final double USUAL_STEP = 0.1;

    private static final double SHRINK = 1.4;
    private static final int LEVELS = 12;
    /** Stop once extrapolation makes the estimate this much worse than the best one. */
    private static final double WORSE = 4;

    private final Curve curve;
    private double size;

    private Differences(Curve curve) {
        this.curve = curve;
    }

    /** A curve in Rⁿ. */
    @FunctionalInterface
    public interface Curve {

        /** The point at parameter t, as a fresh array. */
        double[] at(double t);
    }

    /**
     * The tangent of a curve at parameter 0. Evaluates the curve at up to 24 parameters between −firstStep and
     * firstStep.
     *
     * @param firstStep largest step, positive; later ones shrink to a fortieth of it
     */
    public static DifferenceTangent tangent(Curve curve, double firstStep) {
        return new Differences(curve).extrapolated(firstStep);
    }

    private DifferenceTangent extrapolated(double firstStep) {
        double[][] last = {central(firstStep)};
        double[] best = last[0];
        double bestError = Double.POSITIVE_INFINITY;
        double step = firstStep;
        for (int level = 1; level < LEVELS; level++) {
            step /= SHRINK;
            double[][] row = new double[level + 1][];
            row[0] = central(step);
            double factor = SHRINK * SHRINK;
            for (int order = 1; order <= level; order++) {
                row[order] = extrapolate(row[order - 1], last[order - 1], factor);
                factor *= SHRINK * SHRINK;
                double error = Math.max(distance(row[order], row[order - 1]), distance(row[order], last[order - 1]));
                if (error < bestError) {
                    bestError = error;
                    best = row[order];
                }
            }
            if (distance(row[level], last[level - 1]) >= WORSE * bestError) {
                break;
            }
            last = row;
        }
        return new DifferenceTangent(best, bestError, size);
    }

    private double[] central(double step) {
        double[] ahead = curve.at(step);
        double[] behind = curve.at(-step);
        size = Math.max(size, Math.max(norm(ahead), norm(behind)));
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

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(sum);
    }

    private static double norm(double[] a) {
        double sum = 0;
        for (double x : a) {
            sum += x * x;
        }
        return Math.sqrt(sum);
    }
}
