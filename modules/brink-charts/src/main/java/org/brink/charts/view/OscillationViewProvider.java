package org.brink.charts.view;

import java.util.List;
import org.brink.api.chart.Layer;
import org.brink.api.parameter.Settings;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.openide.util.lookup.ServiceProvider;

/** The variance of the oscillation, beside the one that central flows predict at the edge. */
@ServiceProvider(service = ViewProvider.class, position = 430)
public final class OscillationViewProvider implements ViewProvider {

    private static final Quantities QUANTITIES =
            new Quantities("Oscillation", "variance", true, List.of(
                    new Quantities.Quantity("oscillation-variance", "along each sharp direction", Layer.Style.SOLID),
                    new Quantities.Quantity("edge-variance", "expected at the edge", Layer.Style.DOTTED)),
                    "Add the probe “oscillation” to the experiment, and “progressive-sharpening” for the variance"
                    + " that is expected.");

    @Override
    public String type() {
        return "oscillation";
    }

    @Override
    public String displayName() {
        return "Oscillation";
    }

    @Override
    public String summary() {
        return "The variance of the oscillation along the sharpest directions, and the one that the edge calls for.";
    }

    @Override
    public View create(Settings settings) {
        return QUANTITIES::draw;
    }
}
