package org.brink.flows.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Numbers of an independent implementation on the deterministic network. The discrete trajectories are chaotic, but
 * these means change by at most a fifth of the tolerance when the start is perturbed by 1e-13 (three perturbations).
 */
class ReferenceNumbersTest {

    @Test
    void gradientDescentWithTwoEigenvaluesAtTheEdge() {
        NetRun run = new NetRun(30, "gd", Map.of("stepSize", 0.4), 450, CentralOptions.USUAL);
        NetRun.Means means = run.run(450, 1200, 550);
        assertEquals(0.13808, means.loss, 0.0014, "gradient descent itself");
        assertEquals(0.1371, means.predicted, 0.003, "predicted mean loss");
        assertTrue(means.error(means.predicted) < 0.03, "prediction");
        assertEquals(0.107, means.centre, 0.003, "loss on the mean path");
        assertTrue(run.largest / 0.4 < 5.001, "sharpness " + run.largest / 0.4);
        assertTrue(run.reachedByTwo <= 600, "the second eigenvalue joins after " + run.reachedByTwo);
        assertTrue(run.largestResidual < 1e-10, "residual " + run.largestResidual);
    }

    @Test
    void scalarRmsProp() {
        NetRun run = new NetRun(15, "scalar-rmsprop", Map.of("stepSize", 0.1, "beta2", 0.9), 400,
                CentralOptions.USUAL);
        NetRun.Means means = run.run(400, 1500, 400);
        assertTrue(means.error(means.predicted) < 0.01, "loss off by " + means.error(means.predicted));
        assertTrue(means.error(means.centre) > 0.15, "without oscillation it is off by " + means.error(means.centre));
        assertEquals(1, means.predictedMoment / means.moment, 0.01, "second moment");
        assertEquals(2, run.late, 1e-3, "effective sharpness at the edge");
        assertTrue(run.largestResidual < 1e-10, "residual " + run.largestResidual);
    }

    @Test
    void rmsProp() {
        NetRun run = new NetRun(15, "rmsprop", Map.of("stepSize", 0.003, "beta2", 0.99), 400, CentralOptions.USUAL);
        NetRun.Means means = run.run(400, 1500, 400);
        assertTrue(means.error(means.predicted) < 0.015, "loss off by " + means.error(means.predicted));
        assertEquals(1, means.predictedMoment / means.moment, 0.025, "second moment");
        assertEquals(2, run.late, 1e-3, "effective sharpness at the edge");
        assertTrue(run.largestResidual < 1e-10, "residual " + run.largestResidual);
    }

    /**
     * For scalar RMSProp with one critical eigenvalue, σ² has a closed form in the limit of small substeps:
     * [2⟨−∇L,∇S⟩/S² + c(1 − 4‖∇L‖²/(η²S²))/2] / [‖∇S‖²/S² + 2c/η²] with c = (1−β₂)/β₂.
     */
    @Test
    void scalarRmsPropOscillatesAsTheClosedFormSays() {
        double eta = 0.1;
        double beta = 0.9;
        NetRun run = new NetRun(15, "scalar-rmsprop", Map.of("stepSize", eta, "beta2", beta), 400,
                CentralOptions.USUAL.withSubsteps(32));
        run.run(400, 100, 400);
        int compared = 0;
        for (int step = 500; step < 520; step++) {
            run.run(step, 1, step);
            Oscillation now = run.flow.oscillation();
            if (now.modes().size() == 1 && now.modes().get(0).variance() > 0) {
                double closed = new ClosedForm(run.objective, run.lastPosition).variance(eta, (1 - beta) / beta);
                assertEquals(1, now.modes().get(0).variance() / closed, 1e-3, "step " + step);
                compared++;
            }
        }
        assertTrue(compared >= 15, compared + " steps with one critical eigenvalue");
    }
}
