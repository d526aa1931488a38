package org.brink.objectives.scalar;

import java.util.List;
import java.util.Map;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.testkit.ObjectiveContract;

class ScalarProductContractTest extends ObjectiveContract {

    @Override
    protected ObjectiveProvider provider() {
        return new ScalarProductProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("depth", 2L), Map.of("depth", 3L), Map.of("depth", 2L, "tied", true),
                Map.of("depth", 3L, "tied", true), Map.of("depth", 4L, "tied", true));
    }
}
