package org.brink.charts.view;

import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.run.PredictedQuantity;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.openide.util.lookup.ServiceProvider;

/** How far the predictions of flows are off, step by step. */
@ServiceProvider(service = ViewProvider.class, position = 450)
public final class PredictionErrorViewProvider implements ViewProvider {

    @Override
    public String type() {
        return "prediction-error";
    }

    @Override
    public String displayName() {
        return "Prediction error";
    }

    @Override
    public String summary() {
        return "The relative error of what flows predict, against the average of what the optimizer does.";
    }

    @Override
    public Schema schema() {
        return Schema.of(PredictionViewProvider.QUANTITY, SmoothingParameters.WINDOW, SmoothingParameters.KERNEL);
    }

    @Override
    public View create(Settings settings) {
        return new PredictionErrorView(
                PredictedQuantity.find(settings.get(PredictionViewProvider.QUANTITY)).orElseThrow(),
                SmoothingParameters.of(settings));
    }
}
