package org.brink.networks;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.testkit.ObjectiveContract;
import org.junit.jupiter.api.Test;

class ConvolutionalNetProviderTest extends ObjectiveContract {

    @Override
    protected ObjectiveProvider provider() {
        return new ConvolutionalNetProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(
                Map.of("data", TinyData.images(3, 5, 4, 2, 2), "channels", List.of(2L, 3L)),
                Map.of("data", TinyData.images(4, 3, 3, 1, 3),
                        "channels", List.of(2L), "kernelSize", 2L, "pool", 1L, "loss", "cross-entropy"));
    }

    @Test
    void vectorsAreAnError() {
        InvalidInput error = assertThrows(InvalidInput.class,
                () -> provider().create(provider().schema().resolve(
                        Map.of("data", Map.of("type", "two-moons"))), context()));
        assertTrue(error.getMessage().contains("objective.params.data: found inputs of shape [2]"), error.getMessage());
    }

    @Test
    void imagesThatPoolAwayAreAnError() {
        InvalidInput error = assertThrows(InvalidInput.class,
                () -> provider().create(provider().schema().resolve(
                        Map.of("channels", List.of(1L, 1L, 1L, 1L))), context()));
        assertTrue(error.getMessage().contains("large enough for 4 poolings"), error.getMessage());
    }
}
