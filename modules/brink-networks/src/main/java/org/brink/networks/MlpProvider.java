package org.brink.networks;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.jets.kernel.PlainKernel;
import org.brink.jets.net.Mlp;
import org.brink.jets.net.NetworkObjective;
import org.brink.spi.data.Dataset;
import org.brink.spi.data.DatasetProvider;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.openide.util.lookup.ServiceProvider;

/** Multilayer perceptrons on a data set. */
@ServiceProvider(service = ObjectiveProvider.class, position = 1000)
public final class MlpProvider implements ObjectiveProvider {

    static final Parameter<ComponentSpec> DATA = Parameter.component("data", ComponentKind.DATASET,
            "The examples; they fix the number of inputs and outputs.").withDefault(ComponentSpec.of("chebyshev"));
    static final Parameter<List<Long>> HIDDEN = Parameter.integers("hidden",
            "Widths of the hidden layers, from the input on; an empty list makes a linear model.")
            .withRange(Range.closed(1, 100_000)).withDefault(List.of(30L));
    static final Parameter<String> ACTIVATION = Parameter.choice("activation",
            "The function after every hidden layer.", Names.activations()).withDefault("tanh");
    static final Parameter<String> LOSS = Parameter.choice("loss",
            "The loss of one example; the objective is its average.", Names.losses())
            .withDefault("mean-squared-error");
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
    public Schema schema() {
        return Schema.of(DATA, HIDDEN, ACTIVATION, LOSS, HIDDEN_BIAS, OUTPUT_BIAS);
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("cohen2021gradient",
                "Jeremy Cohen and Simran Kaur and Yuanzhi Li and J. Zico Kolter and Ameet Talwalkar",
                "Gradient Descent on Neural Networks Typically Occurs at the Edge of Stability", "ICLR", 2021));
    }

    @Override
    public Objective create(Settings settings, CreationContext context) {
        Components.Resolved data = Components.require(ComponentKind.DATASET, settings.get(DATA),
                "objective.params." + DATA.name());
        Dataset examples = data.provider(DatasetProvider.class).create(data.settings(), context);
        List<Integer> widths = new ArrayList<>();
        widths.add(examples.inputs());
        settings.get(HIDDEN).forEach(width -> widths.add(width.intValue()));
        widths.add(examples.outputs());
        Mlp mlp = new Mlp(widths, Names.activation(settings.get(ACTIVATION)), settings.get(HIDDEN_BIAS),
                settings.get(OUTPUT_BIAS));
        return new NetworkObjective(mlp, examples, Names.loss(settings.get(LOSS)), new PlainKernel());
    }
}
