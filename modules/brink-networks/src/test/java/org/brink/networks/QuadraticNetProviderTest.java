package org.brink.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.testkit.ObjectiveContract;
import org.junit.jupiter.api.Test;

class QuadraticNetProviderTest extends ObjectiveContract {

    @Override
    protected ObjectiveProvider provider() {
        return new QuadraticNetProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of("width", 3L), Map.of("data", Map.of("type", "chebyshev", "params", Map.of("points",
                5L)), "width", 1L));
    }

    /** One hidden unit, one input: f(x) = ½u²x² in closed form. */
    @Test
    void oneUnitIsAParabola() {
        Map<String, Object> data = Map.of("type", "chebyshev", "params", Map.of("points", 2L, "degree", 0L));
        Evaluation at = provider().create(provider().schema().resolve(Map.of("data", data, "width", 1L)), context())
                .newEvaluation();
        at.moveTo(new double[] {1.3});
        double residual = 0.5 * 1.3 * 1.3 - 1;
        assertEquals(0.5 * residual * residual, at.value(), 1e-15);
    }

    @Test
    void severalTargetsAreAnError() {
        InvalidInput error = assertThrows(InvalidInput.class,
                () -> provider().create(provider().schema().resolve(
                        Map.of("data", Map.of("type", "two-moons"))), context()));
        assertTrue(error.getMessage().contains("objective.params.data"), error.getMessage());
    }
}
