package org.brink.charts.view;

import java.util.List;
import java.util.Map;
import org.brink.spi.view.ViewProvider;
import org.brink.testkit.ViewContract;
import org.brink.testkit.fixture.MemoryRun;

class PredictionErrorViewContractTest extends ViewContract {

    @Override
    protected ViewProvider provider() {
        return new PredictionErrorViewProvider();
    }

    @Override
    protected List<MemoryRun> runs() {
        return List.of(PredictionRuns.run("a", 3), PredictionRuns.run("b", 5));
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("quantity", "gradient"), Map.of("quantity", "variance"),
                Map.of("quantity", "state"));
    }
}
