package org.brink.charts.view;

import org.brink.spi.view.ViewProvider;
import org.brink.testkit.ViewContract;

class DistanceViewContractTest extends ViewContract {

    @Override
    protected ViewProvider provider() {
        return new DistanceViewProvider();
    }
}
