package org.brink.networks;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.testkit.ObjectiveContract;
import org.junit.jupiter.api.Test;

class GruProviderTest extends ObjectiveContract {

    @Override
    protected ObjectiveProvider provider() {
        return new GruProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(
                Map.of("data", TinyData.tokens("copying", 2, 2), "hidden", 3L),
                Map.of("data", TinyData.tokens("sorting", 1, 3),
                        "hidden", 2L, "layers", 2L, "loss", "cross-entropy"));
    }

    @Test
    void vectorsAreAnError() {
        InvalidInput error = assertThrows(InvalidInput.class,
                () -> provider().create(provider().schema().resolve(
                        Map.of("data", Map.of("type", "chebyshev"))), context()));
        assertTrue(error.getMessage().contains("objective.params.data: found inputs of shape [1]"), error.getMessage());
    }
}
