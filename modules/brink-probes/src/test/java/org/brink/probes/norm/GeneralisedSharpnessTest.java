package org.brink.probes.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.brink.probes.Measurement;
import org.brink.probes.Norms;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.ClosedForm;
import org.brink.testkit.fixture.RecordingRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneralisedSharpnessTest {

    /** ½wᵀHw with a dense indefinite H, its coordinates the entries of one matrix. */
    private record Dense(double[][] hessian, List<Integer> shape) implements ClosedForm {

        static Dense random(int rows, int columns, long seed) {
            Random random = new Random(seed);
            int n = rows * columns;
            double[][] h = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j <= i; j++) {
                    h[i][j] = random.nextGaussian();
                    h[j][i] = h[i][j];
                }
            }
            return new Dense(h, List.of(rows, columns));
        }

        @Override
        public int dimension() {
            return hessian.length;
        }

        @Override
        public List<Block> blocks() {
            return List.of(new Block("w", 0, shape));
        }

        @Override
        public double value(double[] w) {
            double[] product = new double[w.length];
            gradient(w, product);
            return 0.5 * Norms.dot(w, product);
        }

        @Override
        public void gradient(double[] w, double[] out) {
            hessianTimes(w, w, out);
        }

        @Override
        public void hessianTimes(double[] w, double[] u, double[] out) {
            for (int i = 0; i < u.length; i++) {
                out[i] = Norms.dot(hessian[i], u);
            }
        }

        @Override
        public void third(double[] w, double[] u, double[] v, double[] out) {
            Arrays.fill(out, 0);
        }
    }

    private static RecordingRow measure(Dense objective, Map<String, Object> params) {
        Measurement measurement = new Measurement(objective);
        double[] point = new double[objective.dimension()];
        for (int i = 0; i < point.length; i++) {
            point[i] = Math.sin(1 + i);
        }
        return measurement.at(measurement.probe(new GeneralisedSharpnessProbe(), params, point), point);
    }

    /** Over the cube the maximum lies in a corner, and there are few enough to try them all. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void maxNormAgreesWithTryingAllCorners(long seed) {
        Dense objective = Dense.random(10, 1, seed);
        double largest = Double.NEGATIVE_INFINITY;
        double[] corner = new double[10];
        for (int bits = 0; bits < 1 << 10; bits++) {
            for (int i = 0; i < 10; i++) {
                corner[i] = (bits >> i & 1) == 0 ? 1 : -1;
            }
            largest = Math.max(largest, 2 * objective.value(corner));
        }
        RecordingRow row = measure(objective, Map.of("norm", "max", "starts", 300L));
        assertEquals(largest, row.get("generalised-sharpness")[0], 1e-9);
    }

    /** Over 2×2 matrices the extreme points are rotations and reflections, which two angles describe. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void spectralNormAgreesWithTryingAllAngles(long seed) {
        Dense objective = Dense.random(2, 2, seed);
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < 100_000; k++) {
            double angle = 2 * Math.PI * k / 100_000;
            double c = Math.cos(angle);
            double s = Math.sin(angle);
            largest = Math.max(largest, 2 * objective.value(new double[] {c, -s, s, c}));
            largest = Math.max(largest, 2 * objective.value(new double[] {c, s, s, -c}));
        }
        RecordingRow row = measure(objective, Map.of("norm", "spectral", "starts", 20L, "tolerance", 1e-12,
                "maxProducts", 5000L));
        assertEquals(largest, row.get("generalised-sharpness")[0], 1e-6);
    }

    @Test
    void euclideanNormGivesTheSharpness() {
        Dense objective = new Dense(new double[][] {{3, 0, 0}, {0, -5, 0}, {0, 0, 1}}, List.of(3));
        RecordingRow row = measure(objective, Map.of("norm", "euclidean", "tolerance", 1e-12));
        assertEquals(3, row.get("generalised-sharpness")[0], 1e-6);
    }

    /** Gradient descent of step size 0.25 in its own norm. */
    @Test
    void thresholdOfGradientDescentIsTwoOverItsStepSize() {
        RecordingRow row = measure(Dense.random(4, 1, 7), Map.of("norm", "euclidean"));
        assertEquals(8, row.get("generalised-threshold")[0], 1e-12);
    }
}
