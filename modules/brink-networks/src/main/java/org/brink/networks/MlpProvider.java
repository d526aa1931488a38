package org.brink.networks;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.jets.net.Architecture;
import org.brink.jets.net.Mlp;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.ObjectiveProvider;
import org.openide.util.lookup.ServiceProvider;

/** Multilayer perceptrons on a data set. */
@ServiceProvider(service = ObjectiveProvider.class, position = 1000)
public final class MlpProvider extends NetworkProvider {

    static final Parameter<List<Long>> HIDDEN = Parameter.integers("hidden",
            "Widths of the hidden layers, from the input on; an empty list makes a linear model.")
            .withRange(Range.closed(1, 100_000)).withDefault(List.of(30L));
    static final Parameter<String> ACTIVATION = Parameter.choice("activation",
            "The function after every hidden layer.", Names.activations()).withDefault("tanh");
    static final Parameter<Boolean> HIDDEN_BIAS = Parameter.flag("hiddenBias",
            "Whether hidden layers have a bias.").withDefault(true);
    static final Parameter<Boolean> OUTPUT_BIAS = Parameter.flag("outputBias",
            "Whether the last layer has a bias.").withDefault(true);

    @Override
    public String type() {
        return "mlp";
    }

    @Override
    public String displayName() {
        return "Multilayer perceptron";
    }

    @Override
    public String summary() {
        return "L(w) = average loss of a fully connected network with weights w on a data set.";
    }

    @Override
    protected List<Parameter<?>> shape() {
        return List.of(HIDDEN, ACTIVATION, HIDDEN_BIAS, OUTPUT_BIAS);
    }

    @Override
    protected Architecture architecture(Settings settings, Dataset data) {
        List<Integer> widths = new ArrayList<>();
        widths.add(data.inputs());
        settings.get(HIDDEN).forEach(width -> widths.add(width.intValue()));
        widths.add(data.outputs());
        return new Mlp(widths, Names.activation(settings.get(ACTIVATION)), settings.get(HIDDEN_BIAS),
                settings.get(OUTPUT_BIAS));
    }
}
