package org.brink.objectives.init;

import java.util.Random;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.init.InitProvider;
import org.brink.spi.objective.Objective;
import org.openide.util.lookup.ServiceProvider;

/** Initial point {@code gaussian}: independent normal coordinates, drawn from the seed of the experiment. */
@ServiceProvider(service = InitProvider.class, position = 300)
public final class GaussianProvider implements InitProvider {

    static final Parameter<Double> SCALE = Parameter
            .real("scale", "Standard deviation of every coordinate.").withRange(Range.NON_NEGATIVE).withDefault(1.0)
            .withLogScale();

    @Override
    public String type() {
        return "gaussian";
    }

    @Override
    public String displayName() {
        return "Gaussian";
    }

    @Override
    public String summary() {
        return "Independent normal coordinates with mean 0, drawn from the seed of the experiment.";
    }

    @Override
    public Schema schema() {
        return Schema.of(SCALE);
    }

    @Override
    public double[] create(Objective objective, Settings settings, CreationContext context) {
        Random random = context.random("gaussian");
        double[] point = new double[objective.dimension()];
        for (int i = 0; i < point.length; i++) {
            point[i] = settings.get(SCALE) * random.nextGaussian();
        }
        return point;
    }
}
