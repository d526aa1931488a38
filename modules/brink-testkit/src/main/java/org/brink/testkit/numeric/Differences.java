package org.brink.testkit.numeric;

import java.util.function.DoubleUnaryOperator;

/**
 * Derivatives by extrapolated central differences, good to about eleven digits on smooth functions whose scale of
 * variation is of order one; the scheme is that of {@link org.brink.api.numeric.Differences}.
 */
public final class Differences {

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
        return org.brink.api.numeric.Differences.tangent(curve::at, org.brink.api.numeric.Differences.USUAL_STEP)
                .value();
    }
}
