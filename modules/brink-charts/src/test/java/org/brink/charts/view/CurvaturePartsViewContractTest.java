package org.brink.charts.view;

import java.util.List;
import org.brink.spi.view.ViewProvider;

class CurvaturePartsViewContractTest extends QuantityViewContract {

    @Override
    protected ViewProvider provider() {
        return new CurvaturePartsViewProvider();
    }

    @Override
    List<String> channels() {
        return List.of("sharpness-from-gauss-newton", "sharpness-from-residual", "threshold");
    }
}
