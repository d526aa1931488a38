package org.brink.plugins.quasihyperbolic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.spi.optimizer.State;
import org.brink.testkit.OptimizerContract;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.PlainProcess;
import org.junit.jupiter.api.Test;

/** The published contract, stability threshold included, and the trajectory on a quadratic against its recurrence. */
class QuasiHyperbolicMomentumTest extends OptimizerContract {

    @Override
    protected OptimizerProvider provider() {
        return new QuasiHyperbolicMomentumProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of("beta", 0.9), Map.of("stepSize", 0.3, "beta", 0.5, "nu", 1.0),
                Map.of("stepSize", 0.3, "beta", 0.8, "nu", 0.0));
    }

    @Test
    void theThresholdIsThatOfItsClosedForm() {
        for (double beta : new double[] {0, 0.5, 0.9, 0.99}) {
            for (double nu : new double[] {0, 0.3, 0.7, 1}) {
                var rule = new QuasiHyperbolicMomentum(1, 0.1, beta, nu);
                assertEquals(2 * (1 + beta) / (1 + beta - 2 * nu * beta),
                        rule.threshold(0, new State(rule.layout())), 1e-9);
            }
        }
    }

    /** Without the average, on ½λw²: wₜ₊₂ = (1+β−ηλ(1−νβ))wₜ₊₁ − β(1−ηλ(1−ν))wₜ. */
    @Test
    void followsItsRecurrenceOnAQuadratic() {
        double stepSize = 0.2;
        double beta = 0.9;
        double nu = 0.7;
        double lambda = 5;
        double reach = stepSize * lambda;
        PlainProcess process = new PlainProcess("test", new CoupledQuartic(0, lambda),
                new QuasiHyperbolicMomentum(1, stepSize, beta, nu), new double[] {1});
        double before = 1;
        double now = 1 - reach * (1 - nu * beta);
        for (int t = 0; t < 60; t++) {
            assertEquals(before, process.position()[0], 1e-12, "position at step " + t);
            process.prepare(t);
            process.commit();
            double next = (1 + beta - reach * (1 - nu * beta)) * now - beta * (1 - reach * (1 - nu)) * before;
            before = now;
            now = next;
        }
    }
}
