package org.brink.charts.view;

import java.util.List;
import org.brink.spi.view.ViewProvider;

class ErgodicViewContractTest extends QuantityViewContract {

    @Override
    protected ViewProvider provider() {
        return new ErgodicViewProvider();
    }

    @Override
    List<String> channels() {
        return List.of("prediction-error", "prediction-mean-error", "prediction-average-error");
    }
}
