package org.brink.charts.view;

import java.util.List;
import java.util.Map;
import org.brink.spi.view.ViewProvider;
import org.brink.testkit.ViewContract;

class SeriesViewContractTest extends ViewContract {

    @Override
    protected ViewProvider provider() {
        return new SeriesViewProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of("channel", "loss"), Map.of("channel", "iterate"));
    }
}
