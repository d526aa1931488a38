package org.brink.probes.direction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.brink.probes.Measurement;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.RecordingRow;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.api.Test;

class DirectionProbesTest {

    private static final double[] POINT = {1, -2, 0.5};

    @Test
    void sharpnessAlongGradientAndUpdateOfAQuadratic() {
        double[] stepSizes = {0.1, 2, 0.5};
        Measurement measurement = new Measurement(new CoupledQuartic(0, 9, 0.4, 1.5),
                Preconditioner.ofStepSizes(stepSizes));
        RecordingRow row = measurement.of(new DirectionalSharpnessProbe(), Map.of(), POINT);
        double[] g = {9, -0.8, 0.75};
        double[] d = {-0.9, 1.6, -0.375};
        assertEquals(quotient(g, 9, 0.4, 1.5), row.get("gradient-sharpness")[0], 1e-13);
        assertEquals(quotient(d, 9, 0.4, 1.5), row.get("update-sharpness")[0], 1e-13);
    }

    private static double quotient(double[] d, double... eigenvalues) {
        double sum = 0;
        for (int i = 0; i < d.length; i++) {
            sum += eigenvalues[i] * d[i] * d[i];
        }
        return sum / Vectors.dot(d, d);
    }

    @Test
    void smoothnessOfAQuadraticIsItsDirectionalSharpness() {
        double eta = 0.15;
        Measurement measurement = new Measurement(new CoupledQuartic(0, 9, 0.4, 1.5),
                Preconditioner.ofStepSize(eta));
        double sharpness = measurement.of(new DirectionalSharpnessProbe(), Map.of(), POINT)
                .get("gradient-sharpness")[0];
        RecordingRow row = measurement.of(new DirectionalSmoothnessProbe(), Map.of(), POINT);
        assertEquals(sharpness, row.get("directional-smoothness")[0], 1e-12);
        assertEquals(-1 + 0.5 * eta * sharpness, row.get("relative-progress")[0], 1e-12);
        double[] hg = {81, -0.32, 1.125};
        double[] g = {9, -0.8, 0.75};
        assertEquals(Vectors.norm(hg) / Vectors.norm(g), row.get("gradient-variation")[0], 1e-12);
    }

    /** The Hessian of a quartic is quadratic along the step, so that Simpson's rule averages it exactly. */
    @Test
    void smoothnessIsTheMeanCurvatureOverTheStep() {
        double eta = 0.3;
        CoupledQuartic quartic = new CoupledQuartic(0.3, 2, 1, 0.5);
        Evaluation evaluation = quartic.newEvaluation();
        evaluation.moveTo(POINT);
        double[] d = new double[3];
        evaluation.gradient(d);
        d = Vectors.plus(new double[3], -eta, d);
        double mean = 0;
        double[] weights = {1.0 / 6, 4.0 / 6, 1.0 / 6};
        for (int i = 0; i < 3; i++) {
            double[] product = new double[3];
            evaluation.moveTo(Vectors.plus(POINT, i / 2.0, d));
            evaluation.hessianTimes(d, product);
            mean += weights[i] * Vectors.dot(d, product) / Vectors.dot(d, d);
        }
        RecordingRow row = new Measurement(quartic, Preconditioner.ofStepSize(eta))
                .of(new DirectionalSmoothnessProbe(), Map.of(), POINT);
        assertEquals(mean, row.get("directional-smoothness")[0], 1e-12 * Math.abs(mean));
    }

    @Test
    void noDirectionHasNoCurvature() {
        RecordingRow row = new Measurement(new CoupledQuartic(0, 9, 1)).of(new DirectionalSharpnessProbe(), Map.of(),
                0, 0);
        assertTrue(Double.isNaN(row.get("gradient-sharpness")[0]));
    }
}
