package org.brink.charts.view;

import java.util.List;
import java.util.Map;
import org.brink.spi.view.ViewProvider;

class TrainTestViewContractTest extends QuantityViewContract {

    @Override
    protected ViewProvider provider() {
        return new TrainTestViewProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("quantity", "accuracy"));
    }

    @Override
    List<String> channels() {
        return List.of("train-loss", "test-loss", "train-accuracy", "test-accuracy");
    }
}
