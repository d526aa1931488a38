package org.brink.charts.view;

import java.util.List;
import org.brink.api.chart.Layer;
import org.brink.api.parameter.Settings;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.openide.util.lookup.ServiceProvider;

/** How much of gradient and update lies in the sharpest directions. */
@ServiceProvider(service = ViewProvider.class, position = 420)
public final class AlignmentViewProvider implements ViewProvider {

    private static final Quantities QUANTITIES =
            new Quantities("Alignment with the sharpest directions", "share of squared length", false, List.of(
                    new Quantities.Quantity("gradient-energy", "gradient", Layer.Style.SOLID),
                    new Quantities.Quantity("update-energy", "update", Layer.Style.DASHED)),
                    "Add the probe “alignment” to the experiment to see how gradient and update lie to the"
                    + " sharpest directions.");

    @Override
    public String type() {
        return "alignment";
    }

    @Override
    public String displayName() {
        return "Alignment";
    }

    @Override
    public String summary() {
        return "The share of gradient and update that lies in the sharpest directions, by step.";
    }

    @Override
    public View create(Settings settings) {
        return QUANTITIES::draw;
    }
}
