package org.brink.charts.view;

import org.brink.api.parameter.Settings;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.openide.util.lookup.ServiceProvider;

/** The sharpness of all processes with the stability threshold of the optimizer. */
@ServiceProvider(service = ViewProvider.class, position = 200)
public final class SharpnessViewProvider implements ViewProvider {

    private static final String TYPE = "sharpness";
    private static final EdgeChart CHART = new EdgeChart("Sharpness", "sharpness λ₁", TYPE, "threshold", "2/η",
            "Add the probe “sharpness” to the experiment to see the largest Hessian eigenvalue here, and the probe"
                    + " “threshold” for the line 2/η.");

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String displayName() {
        return "Sharpness";
    }

    @Override
    public String summary() {
        return "The largest eigenvalue of the Hessian of every process by step, with the stability threshold 2/η.";
    }

    @Override
    public View create(Settings settings) {
        return CHART::draw;
    }
}
