package org.brink.networks;

import java.util.List;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.jets.net.Architecture;
import org.brink.jets.net.MambaNet;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.ObjectiveProvider;
import org.openide.util.lookup.ServiceProvider;

/** Mamba, networks of selective scans, on sequences of tokens. */
@ServiceProvider(service = ObjectiveProvider.class, position = 1320)
public final class MambaProvider extends NetworkProvider {

    static final Parameter<Long> FEATURES = Parameter.integer("features", "Numbers at each step.")
            .withRange(Range.closed(1, 100_000)).withDefault(8L);
    static final Parameter<Long> DEPTH = Parameter.integer("depth", "Number of selective scans.")
            .withRange(Range.closed(1, 1000)).withDefault(1L);
    static final Parameter<Long> EXPAND = Parameter.integer("expand", "Inner channels of a scan for each feature.")
            .withRange(Range.closed(1, 64)).withDefault(2L);
    static final Parameter<Long> STATES = Parameter.integer("states", "States of each inner channel.")
            .withRange(Range.closed(1, 1000)).withDefault(4L);
    static final Parameter<Long> RANK = Parameter.integer("rank",
            "Rank of the map from channels to step sizes; usually a sixteenth of the features.")
            .withRange(Range.closed(1, 10_000)).withDefault(1L);
    static final Parameter<Long> TAPS = Parameter.integer("taps", "Steps that the convolution over time spans.")
            .withRange(Range.closed(1, 64)).withDefault(4L);

    @Override
    public String type() {
        return "mamba";
    }

    @Override
    public String displayName() {
        return "Mamba";
    }

    @Override
    public String summary() {
        return "Selective scans (state space layers that choose what to keep) over a sequence, then a dense layer.";
    }

    @Override
    protected ComponentSpec defaultData() {
        return ComponentSpec.of("sorting").with("after", true);
    }

    @Override
    protected List<Parameter<?>> shape() {
        return List.of(FEATURES, DEPTH, EXPAND, STATES, RANK, TAPS);
    }

    @Override
    protected Architecture architecture(Settings settings, Dataset data) {
        int features = settings.get(FEATURES).intValue();
        return new MambaNet(DataShape.sequence(data), features, settings.get(DEPTH).intValue(),
                features * settings.get(EXPAND).intValue(), settings.get(STATES).intValue(),
                settings.get(RANK).intValue(), settings.get(TAPS).intValue());
    }
}
