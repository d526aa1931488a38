package org.brink.charts.view;

import java.util.List;
import org.brink.spi.view.ViewProvider;

class AlignmentViewContractTest extends QuantityViewContract {

    @Override
    protected ViewProvider provider() {
        return new AlignmentViewProvider();
    }

    @Override
    List<String> channels() {
        return List.of("gradient-energy", "update-energy");
    }
}
