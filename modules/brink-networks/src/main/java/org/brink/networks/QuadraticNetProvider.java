package org.brink.networks;

import java.util.List;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.jets.net.Architecture;
import org.brink.jets.net.QuadraticNet;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.ObjectiveProvider;
import org.openide.util.lookup.ServiceProvider;

/** Two layers with quadratic activation and a fixed outer layer. */
@ServiceProvider(service = ObjectiveProvider.class, position = 1020)
public final class QuadraticNetProvider extends NetworkProvider {

    static final Parameter<Long> WIDTH = Parameter.integer("width", "Number m of hidden units.")
            .withRange(Range.closed(1, 100_000)).withDefault(10L);

    @Override
    public String type() {
        return "quadratic-net";
    }

    @Override
    public String displayName() {
        return "Two-layer quadratic network";
    }

    @Override
    public String summary() {
        return "f(x) = Σⱼ ½(uⱼ·x)²/(d√m) with m hidden units, d inputs and an outer layer of ones that stays.";
    }

    @Override
    protected ComponentSpec defaultData() {
        return ComponentSpec.of("teacher").with("activation", "quadratic");
    }

    @Override
    protected List<Parameter<?>> shape() {
        return List.of(WIDTH);
    }

    @Override
    protected Architecture architecture(Settings settings, Dataset data) {
        if (data.outputs() != 1) {
            throw DataShape.unfit("targets of shape " + data.outputShape(), "one number, shape [1]");
        }
        return new QuadraticNet(data.inputs(), settings.get(WIDTH).intValue());
    }
}
