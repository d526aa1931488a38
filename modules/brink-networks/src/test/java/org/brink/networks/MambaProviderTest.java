package org.brink.networks;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.testkit.ObjectiveContract;
import org.junit.jupiter.api.Test;

class MambaProviderTest extends ObjectiveContract {

    @Override
    protected ObjectiveProvider provider() {
        return new MambaProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(
                Map.of("data", TinyData.tokens("copying", 2, 2),
                        "features", 2L, "depth", 1L, "states", 2L, "taps", 3L, "loss", "cross-entropy"),
                Map.of("data", TinyData.tokens("sorting", 1, 3),
                        "features", 3L, "depth", 1L, "expand", 1L, "states", 1L, "rank", 2L));
    }

    @Test
    void vectorsAreAnError() {
        InvalidInput error = assertThrows(InvalidInput.class,
                () -> provider().create(provider().schema().resolve(
                        Map.of("data", Map.of("type", "chebyshev"))), context()));
        assertTrue(error.getMessage().contains("objective.params.data: found inputs of shape [1]"), error.getMessage());
    }
}
