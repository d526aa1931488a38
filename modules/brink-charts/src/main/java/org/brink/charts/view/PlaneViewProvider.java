package org.brink.charts.view;

import org.brink.api.parameter.Settings;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.openide.util.lookup.ServiceProvider;

/** Trajectories over the level sets of the loss. */
@ServiceProvider(service = ViewProvider.class, position = 300)
public final class PlaneViewProvider implements ViewProvider {

    @Override
    public String type() {
        return "plane";
    }

    @Override
    public String displayName() {
        return "Plane";
    }

    @Override
    public String summary() {
        return "The trajectory of every process in the plane that the objective offers, over level sets of the loss.";
    }

    @Override
    public View create(Settings settings) {
        return new PlaneView();
    }
}
