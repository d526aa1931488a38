package org.brink.probes.curvature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.probes.Measurement;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.RecordingRow;
import org.brink.testkit.fixture.TanhRegression;
import org.junit.jupiter.api.Test;

class GaussNewtonTest {

    private static final double[][] X = {{1, 0.5}, {-0.3, 1.2}, {0.8, -0.7}};
    private static final double[] Y = {0.9, -0.4, 0.2};
    private static final double[] POINT = {0.4, -0.6};

    private static TanhRegression regression() {
        double[] x = {X[0][0], X[0][1], X[1][0], X[1][1], X[2][0], X[2][1]};
        return new TanhRegression(DataSplit.trainOnly(Dataset.ofVectors(3, 2, 1, x, Y)));
    }

    /** Both matrices entry by entry: a, b, c of [[a, b], [b, c]]. */
    private static double[][] parts() {
        double[] part = new double[3];
        double[] rest = new double[3];
        for (int i = 0; i < 3; i++) {
            double f = Math.tanh(X[i][0] * POINT[0] + X[i][1] * POINT[1]);
            double slope = 1 - f * f;
            double[] outer = {X[i][0] * X[i][0], X[i][0] * X[i][1], X[i][1] * X[i][1]};
            for (int j = 0; j < 3; j++) {
                part[j] += slope * slope * outer[j] / 3;
                rest[j] += (f - Y[i]) * -2 * f * slope * outer[j] / 3;
            }
        }
        return new double[][] {part, rest};
    }

    private static double largest(double[] m) {
        double mean = (m[0] + m[2]) / 2;
        return mean + Math.hypot((m[0] - m[2]) / 2, m[1]);
    }

    @Test
    void eigenvaluesOfBothPartsAreThoseOfTheMatrices() {
        double[][] parts = parts();
        double[] hessian = new double[3];
        for (int j = 0; j < 3; j++) {
            hessian[j] = parts[0][j] + parts[1][j];
        }
        RecordingRow row = new Measurement(regression()).of(new GaussNewtonProbe(), Map.of(), POINT);
        assertEquals(largest(parts[0]), row.get("gauss-newton-sharpness")[0], 1e-14);
        assertEquals(largest(parts[1]), row.get("residual-sharpness")[0], 1e-14);
        // the eigenvector of the sharpness, as that of a matrix of two rows
        double sharpness = largest(hessian);
        double[] u = {hessian[1], sharpness - hessian[0]};
        double norm = Math.hypot(u[0], u[1]);
        double along = (parts[0][0] * u[0] * u[0] + 2 * parts[0][1] * u[0] * u[1] + parts[0][2] * u[1] * u[1])
                / (norm * norm);
        assertEquals(along, row.get("sharpness-from-gauss-newton")[0], 1e-13);
        assertEquals(sharpness - along, row.get("sharpness-from-residual")[0], 1e-13);
        for (String which : new String[] {"gauss-newton", "residual-part", "split"}) {
            assertEquals(1, row.get(which + "-converged")[0]);
            assertEquals(0, row.get(which + "-residual")[0], 1e-12);
        }
    }

    @Test
    void needsALossOfPredictions() {
        assertThrows(InvalidInput.class,
                () -> new Measurement(new CoupledQuartic(0, 1)).probe(new GaussNewtonProbe(), Map.of(), 1));
    }
}
