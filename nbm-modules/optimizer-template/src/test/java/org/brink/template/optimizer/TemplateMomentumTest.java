package org.brink.template.optimizer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.testkit.OptimizerContract;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.PlainProcess;
import org.junit.jupiter.api.Test;

/** The published contract, stability threshold included, and one trajectory against its closed form. */
class TemplateMomentumTest extends OptimizerContract {

    @Override
    protected OptimizerProvider provider() {
        return new TemplateMomentumProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("stepSize", 0.3, "beta", 0.0), Map.of("stepSize", 0.3, "beta", 0.5));
    }

    /**
     * On ½λw² with ηλ = (1+√β)² both roots of z² − (1+β−ηλ)z + β are −√β; from w₀ = 1 and m₀ = 0 the position is
     * wₜ = (−√β)ᵗ (1 + (1+√β)·t).
     */
    @Test
    void followsTheClosedFormAtCriticalDamping() {
        double beta = 0.64;
        double root = Math.sqrt(beta);
        double stepSize = 0.5;
        var objective = new CoupledQuartic(0, (1 + root) * (1 + root) / stepSize);
        PlainProcess process = new PlainProcess("test", objective, new TemplateMomentum(1, stepSize, beta), new double[] {1});
        for (int t = 0; t < 60; t++) {
            double expected = Math.pow(-root, t) * (1 + (1 + root) * t);
            assertEquals(expected, process.position()[0], 1e-12, "position at step " + t);
            process.prepare(t);
            process.commit();
        }
    }
}
