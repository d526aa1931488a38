package org.brink.networks;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.jets.net.Architecture;
import org.brink.jets.net.Mlp;
import org.brink.jets.tensor.Pointwise;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.ObjectiveProvider;
import org.openide.util.lookup.ServiceProvider;

/** Dense layers without activation or bias, a polynomial in the weights. */
@ServiceProvider(service = ObjectiveProvider.class, position = 1010)
public final class DeepLinearProvider extends NetworkProvider {

    static final Parameter<List<Long>> HIDDEN = Parameter.integers("hidden",
            "Widths between the matrices, from the input on; an empty list makes a linear model.")
            .withRange(Range.closed(1, 100_000)).withDefault(List.of(10L, 10L));

    @Override
    public String type() {
        return "deep-linear";
    }

    @Override
    public String displayName() {
        return "Deep linear network";
    }

    @Override
    public String summary() {
        return "L(w) = average loss of a product of matrices on a data set.";
    }

    @Override
    protected ComponentSpec defaultData() {
        return ComponentSpec.of("linear-orthonormal");
    }

    @Override
    protected List<Parameter<?>> shape() {
        return List.of(HIDDEN);
    }

    @Override
    protected Architecture architecture(Settings settings, Dataset data) {
        List<Integer> widths = new ArrayList<>();
        widths.add(data.inputs());
        settings.get(HIDDEN).forEach(width -> widths.add(width.intValue()));
        widths.add(data.outputs());
        return new Mlp(widths, Pointwise.IDENTITY, false, false);
    }
}
