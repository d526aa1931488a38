package org.brink.charts.view;

import java.util.List;
import org.brink.api.chart.Layer;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.openide.util.lookup.ServiceProvider;

/** Training beside test: the loss, or the accuracy. */
@ServiceProvider(service = ViewProvider.class, position = 410)
public final class TrainTestViewProvider implements ViewProvider {

    private static final String LOSS = "loss";
    private static final String ACCURACY = "accuracy";

    private static final Parameter<String> QUANTITY = Parameter.choice("quantity", "What to show of both sets.",
            new Choice(LOSS, "the average loss, on a logarithmic axis"),
            new Choice(ACCURACY, "the share of right predictions"))
            .withDefault(LOSS);

    private static final String EMPTY = "Add the probe “train-test” to an experiment on data to see training and test"
            + " here. A test curve needs a data set that holds examples back, an accuracy one with labels.";

    @Override
    public String type() {
        return "train-test";
    }

    @Override
    public String displayName() {
        return "Train and test";
    }

    @Override
    public String summary() {
        return "Loss or accuracy by step on the training examples and on those that were held back.";
    }

    @Override
    public Schema schema() {
        return Schema.of(QUANTITY);
    }

    @Override
    public View create(Settings settings) {
        boolean loss = settings.get(QUANTITY).equals(LOSS);
        String quantity = settings.get(QUANTITY);
        Quantities quantities = new Quantities(loss ? "Train and test loss" : "Train and test accuracy", quantity, loss,
                List.of(new Quantities.Quantity("train-" + quantity, "train", Layer.Style.SOLID),
                        new Quantities.Quantity("test-" + quantity, "test", Layer.Style.DASHED)),
                EMPTY);
        return quantities::draw;
    }
}
