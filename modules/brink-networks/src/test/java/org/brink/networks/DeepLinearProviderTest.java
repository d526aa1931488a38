package org.brink.networks;

import java.util.List;
import java.util.Map;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.testkit.ObjectiveContract;

class DeepLinearProviderTest extends ObjectiveContract {

    @Override
    protected ObjectiveProvider provider() {
        return new DeepLinearProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of("data", TinyData.linear(), "hidden", List.of(2L, 3L)),
                Map.of("data", TinyData.linear(), "hidden", List.of()));
    }
}
