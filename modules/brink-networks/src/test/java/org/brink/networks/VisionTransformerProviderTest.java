package org.brink.networks;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.testkit.ObjectiveContract;
import org.junit.jupiter.api.Test;

class VisionTransformerProviderTest extends ObjectiveContract {

    @Override
    protected ObjectiveProvider provider() {
        return new VisionTransformerProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(
                Map.of("data", TinyData.images(3, 4, 2, 1, 2),
                        "patch", 2L, "features", 4L, "depth", 1L, "heads", 2L, "hidden", 3L),
                Map.of("data", TinyData.images(3, 1, 3, 2, 2), "patch", 1L,
                        "features", 3L, "depth", 2L, "heads", 1L, "hidden", 2L, "loss", "cross-entropy"));
    }

    @Test
    void patchesThatDoNotTileAreAnError() {
        InvalidInput error = assertThrows(InvalidInput.class,
                () -> provider().create(provider().schema().resolve(Map.of("patch", 3L)), context()));
        assertTrue(error.getMessage().contains("objective.params.patch: found 3"), error.getMessage());
    }

    @Test
    void headsThatDoNotDivideAreAnError() {
        InvalidInput error = assertThrows(InvalidInput.class,
                () -> provider().create(provider().schema().resolve(Map.of("heads", 3L)), context()));
        assertTrue(error.getMessage().contains("objective.params.heads: found 3"), error.getMessage());
    }
}
