package org.brink.charts.view;

import org.brink.api.parameter.Settings;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.openide.util.lookup.ServiceProvider;

/** How far other trajectories are from the first one at the same step. */
@ServiceProvider(service = ViewProvider.class, position = 500)
public final class DistanceViewProvider implements ViewProvider {

    @Override
    public String type() {
        return "distance-between-runs";
    }

    @Override
    public String displayName() {
        return "Distance between runs";
    }

    @Override
    public String summary() {
        return "The distance ‖w − w′‖ of every run from the first one by step; with one run, of its processes.";
    }

    @Override
    public View create(Settings settings) {
        return new DistanceView();
    }
}
