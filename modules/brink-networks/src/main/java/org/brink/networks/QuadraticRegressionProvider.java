package org.brink.networks;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.jets.net.Architecture;
import org.brink.jets.net.QuadraticRegression;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.ObjectiveProvider;
import org.openide.util.lookup.ServiceProvider;

/** Quadratic regression and phase retrieval. */
@ServiceProvider(service = ObjectiveProvider.class, position = 1025)
public final class QuadraticRegressionProvider extends NetworkProvider {

    static final Parameter<Double> CURVATURE = Parameter.real("curvature", "γ, the curvature of the model.")
            .withRange(Range.POSITIVE).withDefault(1.0);
    static final Parameter<Double> SLOPE = Parameter.real("slope", "c, the slope of the model; 0 for phase retrieval.")
            .withDefault(0.0);

    @Override
    public String type() {
        return "quadratic-regression";
    }

    @Override
    public String displayName() {
        return "Quadratic regression";
    }

    @Override
    public String summary() {
        return "g(w; x) = ½γ(xᵀw)² + c·xᵀw; phase retrieval for c = 0. On orthogonal inputs every example is a cubic "
                + "map.";
    }

    @Override
    public List<Citation> citations() {
        return List.of(Chaos.CITATION);
    }

    @Override
    protected ComponentSpec defaultData() {
        return ComponentSpec.of("quadratic-teacher").with("width", 1L);
    }

    @Override
    protected List<Parameter<?>> shape() {
        return List.of(CURVATURE, SLOPE);
    }

    @Override
    protected Architecture architecture(Settings settings, Dataset data) {
        if (data.outputs() != 1) {
            throw DataShape.unfit("targets of shape " + data.outputShape(), "one number, shape [1]");
        }
        return new QuadraticRegression(data.inputs(), settings.get(CURVATURE), settings.get(SLOPE));
    }
}
