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
                Map.of("data", TinyData.images(3, 3, 4, 1, 2),
                        "channels", List.of(2L, 4L), "groups", 2L, "activation", "tanh"),
                Map.of("data", TinyData.images(3, 2, 3, 2, 2),
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
