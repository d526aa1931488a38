package org.brink.probes.progressive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.brink.probes.Measurement;
import org.brink.probes.ReferenceNet;
import org.brink.probes.ScalarProducts;
import org.brink.probes.spectrum.SharpnessProbe;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.testkit.fixture.RecordingRow;
import org.brink.testkit.numeric.Differences;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.api.Test;

class ProgressiveSharpeningTest {

    @Test
    void isTheSlopeOfTheSharpnessAlongGradientFlow() {
        Objective objective = ScalarProducts.ofDepth(4);
        Measurement measurement = new Measurement(objective);
        double[] w = {2.5, 0.3, 2.1, 0.4};
        Evaluation evaluation = objective.newEvaluation();
        evaluation.moveTo(w);
        double[] gradient = new double[4];
        evaluation.gradient(gradient);
        double[] slope = new double[4];
        for (int i = 0; i < 4; i++) {
            double[] axis = Vectors.axis(4, i);
            // the sharpness varies on a scale of about a tenth
            slope[i] = 10 * Differences.slope(t -> sharpness(measurement, Vectors.plus(w, 0.1 * t, axis)));
        }
        RecordingRow row = measurement.of(new ProgressiveSharpeningProbe(), Map.of(), w);
        double rate = -Vectors.dot(gradient, slope);
        assertEquals(rate, row.get("progressive-sharpening")[0], 1e-7 * Math.abs(rate));
        assertEquals(Vectors.norm(slope), row.get("sharpness-gradient-norm")[0], 1e-7 * Vectors.norm(slope));
        assertEquals(Math.max(0, 2 * rate / Vectors.dot(slope, slope)), row.get("edge-variance")[0], 1e-7);
    }

    private static double sharpness(Measurement measurement, double[] w) {
        return measurement.of(new SharpnessProbe(), Map.of(), w).get("sharpness")[0];
    }

    /** Numbers of an independent implementation in double precision. */
    @Test
    void referenceNet() {
        RecordingRow row = new Measurement(ReferenceNet.objective()).of(new ProgressiveSharpeningProbe(),
                Map.of("tolerance", 1e-11), ReferenceNet.start());
        assertEquals(1.6332810281, row.get("sharpness-gradient-norm")[0], 1e-8);
        assertEquals(-0.3357315311, row.get("progressive-sharpening")[0], 1e-8);
        assertEquals(0, row.get("edge-variance")[0], "sharpness falls at first: nothing has to hold it");
        assertEquals(1, row.get("progressive-sharpening-converged")[0]);
    }
}
