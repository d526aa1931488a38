package org.brink.charts.view;

import java.util.List;
import org.brink.spi.view.ViewProvider;

class OscillationViewContractTest extends QuantityViewContract {

    @Override
    protected ViewProvider provider() {
        return new OscillationViewProvider();
    }

    @Override
    List<String> channels() {
        return List.of("oscillation-variance", "edge-variance");
    }
}
