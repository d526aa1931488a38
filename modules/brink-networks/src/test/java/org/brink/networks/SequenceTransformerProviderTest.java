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

class SequenceTransformerProviderTest extends ObjectiveContract {

    @Override
    protected ObjectiveProvider provider() {
        return new SequenceTransformerProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(
                Map.of("data", TinyData.tokens("sorting", 3, 3),
                        "features", 4L, "depth", 1L, "hidden", 3L, "loss", "cross-entropy"),
                Map.of("data", TinyData.tokens("copying", 2, 2), "causal", true,
                        "features", 2L, "depth", 1L, "heads", 1L, "hidden", 2L, "activation", "tanh"));
    }

    /** Fewer than elsewhere: every point takes many sweeps. */
    @Override
    protected List<double[]> points(Objective objective) {
        return super.points(objective).subList(0, 3);
    }

    @Test
    void imagesAreAnError() {
        InvalidInput error = assertThrows(InvalidInput.class,
                () -> provider().create(provider().schema().resolve(
                        Map.of("data", Map.of("type", "gaussian-images"))), context()));
        assertTrue(error.getMessage().contains("sequences, shape [length, features]"), error.getMessage());
    }
}
