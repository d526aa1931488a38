package org.brink.charts.view;

import org.brink.api.parameter.Choice;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.run.PredictedQuantity;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.openide.util.lookup.ServiceProvider;

/** What flows predict, over what the optimizer does: raw, averaged, predicted, and at the centre. */
@ServiceProvider(service = ViewProvider.class, position = 440)
public final class PredictionViewProvider implements ViewProvider {

    /** What is predicted; also of the view of errors. */
    static final Parameter<String> QUANTITY = Parameter.choice("quantity", "What is predicted.",
            new Choice("loss", "the loss, with the probes loss and flow-prediction"),
            new Choice("gradient", "the squared gradient norm, with the probes gradient-norm and flow-prediction"),
            new Choice("variance", "the squared displacement along the modes, with the probe mode-displacement"),
            new Choice("state", "the mean of the optimizer's state, with the probe optimizer-state"))
            .withDefault("loss");

    private static final Parameter<Long> MODE = Parameter.integer("mode",
            "The mode whose variance is shown, the largest variance being 1; 0 for the sum over all modes.")
            .withRange(Range.closed(0, 1000)).withDefault(0L);

    @Override
    public String type() {
        return "prediction";
    }

    @Override
    public String displayName() {
        return "Prediction";
    }

    @Override
    public String summary() {
        return "What flows predict for the average of the optimizer, over the average and over what it really does.";
    }

    @Override
    public Schema schema() {
        return Schema.of(QUANTITY, MODE, SmoothingParameters.WINDOW, SmoothingParameters.KERNEL);
    }

    @Override
    public View create(Settings settings) {
        return new PredictionView(PredictedQuantity.find(settings.get(QUANTITY)).orElseThrow(),
                Math.toIntExact(settings.get(MODE)), SmoothingParameters.of(settings));
    }
}
