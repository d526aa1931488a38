package org.brink.networks;

import java.util.List;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.jets.net.Architecture;
import org.brink.jets.net.RecurrentNet;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.ObjectiveProvider;
import org.openide.util.lookup.ServiceProvider;

/** Networks of long short-term memory on sequences. */
@ServiceProvider(service = ObjectiveProvider.class, position = 1300)
public final class LstmProvider extends NetworkProvider {

    static final Parameter<Long> HIDDEN = Parameter.integer("hidden", "Numbers of the state of each layer.")
            .withRange(Range.closed(1, 100_000)).withDefault(16L);
    static final Parameter<Long> LAYERS = Parameter.integer("layers",
            "Number of recurrent layers on top of one another.")
            .withRange(Range.closed(1, 100)).withDefault(1L);

    @Override
    public String type() {
        return "lstm";
    }

    @Override
    public String displayName() {
        return "Long short-term memory";
    }

    @Override
    public String summary() {
        return "Recurrent layers (long short-term memory) over a sequence, then a dense layer.";
    }

    @Override
    protected ComponentSpec defaultData() {
        return ComponentSpec.of("sorting").with("after", true);
    }

    @Override
    protected List<Parameter<?>> shape() {
        return List.of(HIDDEN, LAYERS);
    }

    @Override
    protected Architecture architecture(Settings settings, Dataset data) {
        return new RecurrentNet(DataShape.sequence(data), RecurrentNet.CellType.LSTM, settings.get(HIDDEN).intValue(),
                settings.get(LAYERS).intValue());
    }
}
