package org.brink.networks;

import java.util.List;
import java.util.Locale;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.jets.net.Architecture;
import org.brink.jets.net.RecurrentNet;
import org.brink.spi.data.Dataset;

/** What networks of recurrent layers on sequences have in common; they differ in their cell. */
abstract class RecurrentProvider extends NetworkProvider {

    static final Parameter<Long> HIDDEN = Parameter.integer("hidden", "Numbers of the state of each layer.")
            .withRange(Range.closed(1, 100_000)).withDefault(16L);
    static final Parameter<Long> LAYERS = Parameter.integer("layers",
            "Number of recurrent layers on top of one another.")
            .withRange(Range.closed(1, 100)).withDefault(1L);

    private final RecurrentNet.CellType cell;

    RecurrentProvider(RecurrentNet.CellType cell) {
        this.cell = cell;
    }

    @Override
    public final String summary() {
        return "Recurrent layers (" + displayName().toLowerCase(Locale.ROOT) + ") over a sequence, then a dense layer.";
    }

    @Override
    protected final ComponentSpec defaultData() {
        return ComponentSpec.of("sorting").with("after", true);
    }

    @Override
    protected final List<Parameter<?>> shape() {
        return List.of(HIDDEN, LAYERS);
    }

    @Override
    protected final Architecture architecture(Settings settings, Dataset data) {
        return new RecurrentNet(DataShape.sequence(data), cell, settings.get(HIDDEN).intValue(),
                settings.get(LAYERS).intValue());
    }
}
