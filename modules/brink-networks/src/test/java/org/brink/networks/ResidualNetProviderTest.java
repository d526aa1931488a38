package org.brink.networks;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.testkit.ObjectiveContract;
import org.junit.jupiter.api.Test;

class ResidualNetProviderTest extends ObjectiveContract {

    @Override
    protected ObjectiveProvider provider() {
        return new ResidualNetProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(
                Map.of("data", Map.of("type", "gaussian-images", "params", Map.of("points", 3L, "height", 3L, "width", 4L, "channels", 1L, "classes", 2L)),
                        "channels", List.of(2L, 4L), "groups", 2L, "activation", "tanh"),
                Map.of("data", Map.of("type", "gaussian-images", "params", Map.of("points", 3L, "height", 2L, "width", 3L, "channels", 2L, "classes", 2L)),
                        "channels", List.of(2L), "groups", 1L, "activation", "softplus", "loss", "cross-entropy"));
    }

    /** Fewer than elsewhere: every point takes many sweeps. */
    @Override
    protected List<double[]> points(Objective objective) {
        return super.points(objective).subList(0, 2);
    }

    @Test
    void groupsThatDivideNothingAreAnError() {
        InvalidInput error = assertThrows(InvalidInput.class,
                () -> provider().create(provider().schema().resolve(Map.of("groups", 3L)), context()));
        assertTrue(error.getMessage().contains("objective.params.groups: found 3"), error.getMessage());
    }
}
