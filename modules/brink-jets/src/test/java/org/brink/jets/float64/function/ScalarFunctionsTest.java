package org.brink.jets.float64.function;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.brink.testkit.numeric.Differences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Three derivatives of every function against extrapolated differences of the one before, away from kinks. */
class ScalarFunctionsTest {

    private static final double TOLERANCE = 1e-7;
    private static final double[] POINTS = {-2.7, -1.4, -0.6, 0.35, 0.8, 1.45, 3.1};

    static Stream<ScalarFunction> functions() {
        return Stream.of(new Tanh(), new Relu(), new Elu(), new Softplus(), new Hardtanh(), new Gelu(), new Silu(),
                new Sigmoid(),
                new Quadratic(), new Identity(), new Exponential(), new Reciprocal(), new InverseRoot(3));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void derivativesAgreeWithDifferences(ScalarFunction function) {
        for (double x : POINTS) {
            double[] at = derivatives(function, x);
            for (int order = 1; order <= 3; order++) {
                int below = order - 1;
                // points are at least 0.2 from every kink and singularity, and differences reach 0.1
                double expected = Differences.slope(h -> derivatives(function, x + h)[below]);
                assertEquals(expected, at[order], TOLERANCE * Math.max(1, Math.abs(expected)),
                        function.name() + ", derivative " + order + " at " + x);
            }
        }
    }

    private static double[] derivatives(ScalarFunction function, double point) {
        double[] x = {point};
        double[] y = new double[1];
        double[] slope = new double[1];
        double[] curvature = new double[1];
        double[] jerk = new double[1];
        function.value(x, 0, 1, y, slope);
        function.curvature(x, y, slope, 0, 1, curvature);
        function.jerk(x, y, slope, 0, 1, jerk);
        return new double[] {y[0], slope[0], curvature[0], jerk[0]};
    }
}
