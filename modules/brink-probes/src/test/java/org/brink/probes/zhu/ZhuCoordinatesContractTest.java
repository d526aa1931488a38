package org.brink.probes.zhu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.brink.probes.Measurement;
import org.brink.probes.ScalarProducts;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;
import org.brink.testkit.fixture.RecordingRow;
import org.junit.jupiter.api.Test;

class ZhuCoordinatesContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new ZhuCoordinatesProbe();
    }

    @Override
    protected Objective objective() {
        return ScalarProducts.ofDepth(4);
    }

    @Override
    protected double[] initialPoint() {
        return new double[] {1.5, 0.6, 1.4, 0.5};
    }

    /** η = .01 from (12.5, .05), as in figure 7b of the paper: at a = .1 within 2 % of the parabola, ends at −κ³/8. */
    @Test
    void trajectoryFollowsTheParabola() {
        double eta = 0.01;
        Objective objective = objective();
        Measurement measurement = new Measurement(objective, Preconditioner.ofStepSize(eta));
        Evaluation at = objective.newEvaluation();
        double[] w = {12.5, 0.05, 12.5, 0.05};
        double[] g = new double[4];
        Probe probe = measurement.probe(provider(), Map.of(), w);
        double slow = Math.sqrt(12.5 * 12.5 - 0.05 * 0.05) - Math.sqrt(Math.sqrt(1 / (eta * eta) - 4));
        int step = 0;
        while (slow > 0.1) {
            descend(at, w, g, eta);
            slow = Math.sqrt((w[0] - w[1]) * (w[0] + w[1])) - Math.sqrt(Math.sqrt(1 / (eta * eta) - 4));
            step++;
        }
        measurement.at(probe, w);
        descend(at, w, g, eta);
        RecordingRow row = measurement.atStep(probe, 1, w);
        assertEquals(0, row.get("zhu-parabola-residual")[0], 0.02, "at a = .1, after " + step + " steps");
        for (int more = 0; more < 300_000; more++) {
            descend(at, w, g, eta);
        }
        row = measurement.atStep(probe, 9, w);
        double kappa = Math.sqrt(eta);
        assertEquals(-kappa * kappa * kappa / 8, row.get("zhu-a")[0], 0.005 * kappa * kappa * kappa / 8);
    }

    private static void descend(Evaluation at, double[] w, double[] g, double eta) {
        at.moveTo(w);
        at.gradient(g);
        for (int i = 0; i < w.length; i++) {
            w[i] -= eta * g[i];
        }
    }
}
