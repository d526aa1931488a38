package org.brink.networks;

import java.util.List;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.jets.net.Architecture;
import org.brink.jets.net.SequenceShape;
import org.brink.jets.net.SequenceTransformer;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.ObjectiveProvider;
import org.openide.util.lookup.ServiceProvider;

/** Transformers on sequences of tokens. */
@ServiceProvider(service = ObjectiveProvider.class, position = 1210)
public final class SequenceTransformerProvider extends NetworkProvider {

    static final Parameter<Long> FEATURES = Parameter.integer("features",
            "Numbers at each step, a multiple of the number of heads.")
            .withRange(Range.closed(1, 100_000)).withDefault(16L);
    static final Parameter<Long> DEPTH = Parameter.integer("depth", "Number of blocks of attention and dense layers.")
            .withRange(Range.closed(1, 1000)).withDefault(2L);
    static final Parameter<Long> HEADS = Parameter.integer("heads", "Number of attention heads.")
            .withRange(Range.closed(1, 1000)).withDefault(2L);
    static final Parameter<Long> HIDDEN = Parameter.integer("hidden",
            "Width between the two dense layers of a block.")
            .withRange(Range.closed(1, 100_000)).withDefault(32L);
    static final Parameter<String> ACTIVATION = Parameter.choice("activation",
            "The function between the two dense layers of a block.", Names.activations()).withDefault("gelu");
    static final Parameter<Boolean> CAUSAL = Parameter.flag("causal",
            "Whether steps see only themselves and earlier ones.").withDefault(false);

    @Override
    public String type() {
        return "sequence-transformer";
    }

    @Override
    public String displayName() {
        return "Sequence transformer";
    }

    @Override
    public String summary() {
        return "Sequences of tokens through blocks of attention and dense layers with layer normalisation.";
    }

    @Override
    protected ComponentSpec defaultData() {
        return ComponentSpec.of("sorting");
    }

    @Override
    protected List<Parameter<?>> shape() {
        return List.of(FEATURES, DEPTH, HEADS, HIDDEN, ACTIVATION, CAUSAL);
    }

    @Override
    protected Architecture architecture(Settings settings, Dataset data) {
        SequenceShape shape = DataShape.sequence(data);
        int features = settings.get(FEATURES).intValue();
        int heads = settings.get(HEADS).intValue();
        if (features % heads != 0) {
            throw DataShape.unfitParameter("heads", heads, "a divisor of the number of features, " + features);
        }
        return new SequenceTransformer(shape, features, settings.get(DEPTH).intValue(), heads,
                settings.get(HIDDEN).intValue(), Names.activation(settings.get(ACTIVATION)), settings.get(CAUSAL));
    }
}
