package org.brink.charts.view;

import java.util.List;
import org.brink.api.chart.Layer;
import org.brink.api.parameter.Settings;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.openide.util.lookup.ServiceProvider;

/** Errors of a model and of its predictions averaged along the trajectory. */
@ServiceProvider(service = ViewProvider.class, position = 420)
public final class ErgodicViewProvider implements ViewProvider {

    private static final Quantities QUANTITIES = new Quantities("Ergodic averages", "half mean squared error", true,
            List.of(new Quantities.Quantity("prediction-error", "at the step", Layer.Style.FAINT),
                    new Quantities.Quantity("prediction-mean-error", "mean of the errors", Layer.Style.DASHED),
                    new Quantities.Quantity("prediction-average-error", "of the averaged predictions",
                            Layer.Style.SOLID)),
            "Add the probe “prediction-average” to an experiment on data, with “examples”: “test” for the test error.");

    @Override
    public String type() {
        return "ergodic";
    }

    @Override
    public String displayName() {
        return "Ergodic averages";
    }

    @Override
    public String summary() {
        return "The error by step, its mean, and the error of the predictions averaged along the trajectory.";
    }

    @Override
    public View create(Settings settings) {
        return QUANTITIES::draw;
    }
}
