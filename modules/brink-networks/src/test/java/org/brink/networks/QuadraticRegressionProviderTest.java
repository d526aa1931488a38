package org.brink.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.brink.spi.objective.CubicSamples;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.spi.objective.Predictive;
import org.brink.testkit.ObjectiveContract;
import org.junit.jupiter.api.Test;

class QuadraticRegressionProviderTest extends ObjectiveContract {

    private static final Map<String, Object> DATA = Map.of("type", "quadratic-teacher", "params",
            Map.of("points", 5L, "inputs", 6L, "width", 1L));

    @Override
    protected ObjectiveProvider provider() {
        return new QuadraticRegressionProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of("data", DATA), Map.of("data", DATA, "curvature", 0.5, "slope", -1.5));
    }

    /** One input x = 2, γ = 3, c = 5, target y of a constant teacher: all in closed form. */
    @Test
    void oneExampleIsAQuartic() {
        Map<String, Object> data = Map.of("type", "chebyshev", "params", Map.of("points", 2L, "degree", 0L));
        Predictive objective = (Predictive) provider().create(provider().schema().resolve(
                Map.of("data", data, "curvature", 3.0, "slope", 5.0)), context());
        double w = 0.7;
        double left = 0.5 * 3 * w * w - 5 * w - 1;
        double right = 0.5 * 3 * w * w + 5 * w - 1;
        Evaluation at = objective.newEvaluation();
        at.moveTo(new double[] {w});
        assertEquals((left * left + right * right) / 4, at.value(), 1e-14);
        CubicSamples samples = objective.cubicSamples().orElseThrow();
        assertEquals(3.0 / 2, samples.scales()[0], 1e-15);
        assertEquals((3 + 12.5) / 2, samples.rates()[1], 1e-14);
    }
}
