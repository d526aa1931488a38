package org.brink.objectives.init;

import java.util.List;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.init.InitProvider;
import org.brink.spi.objective.Objective;
import org.openide.util.lookup.ServiceProvider;

/** Initial point {@code point}: every coordinate given. */
@ServiceProvider(service = InitProvider.class, position = 100)
public final class PointProvider implements InitProvider {

    static final Parameter<List<Double>> VALUES = Parameter
            .reals("values", "The coordinates, as many as the objective has.");

    @Override
    public String type() {
        return "point";
    }

    @Override
    public String displayName() {
        return "Point";
    }

    @Override
    public String summary() {
        return "Every coordinate given.";
    }

    @Override
    public Schema schema() {
        return Schema.of(VALUES);
    }

    @Override
    public double[] create(Objective objective, Settings settings, CreationContext context) {
        List<Double> values = settings.get(VALUES);
        if (values.size() != objective.dimension()) {
            throw new InvalidInput(new Problem("init.params.values", Counts.of(values.size(), "value"),
                    Counts.of(objective.dimension(), "value") + ", one for each coordinate of the objective"));
        }
        double[] point = new double[values.size()];
        for (int i = 0; i < point.length; i++) {
            point[i] = values.get(i);
        }
        return point;
    }
}
