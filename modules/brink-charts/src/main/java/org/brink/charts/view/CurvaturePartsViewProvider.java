package org.brink.charts.view;

import java.util.List;
import org.brink.api.chart.Layer;
import org.brink.api.parameter.Settings;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.openide.util.lookup.ServiceProvider;

/** The sharpness as a sum of its Gauss-Newton part and the rest. */
@ServiceProvider(service = ViewProvider.class, position = 440)
public final class CurvaturePartsViewProvider implements ViewProvider {

    private static final Quantities QUANTITIES =
            new Quantities("Parts of the sharpness", "curvature", false, List.of(
                    new Quantities.Quantity("sharpness-from-gauss-newton", "Gauss-Newton part", Layer.Style.SOLID),
                    new Quantities.Quantity("sharpness-from-residual", "residual part", Layer.Style.DASHED),
                    new Quantities.Quantity("threshold", "2/η", Layer.Style.DOTTED)),
                    "Add the probe “gauss-newton” to the experiment to see from which part of the Hessian the"
                    + " sharpness comes.");

    @Override
    public String type() {
        return "curvature-parts";
    }

    @Override
    public String displayName() {
        return "Parts of the sharpness";
    }

    @Override
    public String summary() {
        return "How much of the sharpness comes from the Gauss-Newton part of the Hessian, and how much from the rest.";
    }

    @Override
    public View create(Settings settings) {
        return QUANTITIES::draw;
    }
}
