package org.brink.networks.data;

import java.util.List;
import java.util.Random;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.DatasetProvider;
import org.openide.util.lookup.ServiceProvider;

/** Two circles around the origin, one for each class. */
@ServiceProvider(service = DatasetProvider.class, position = 220)
public final class CirclesProvider implements DatasetProvider {

    static final Parameter<Double> RADIUS = Parameter.real("radius", "Radius of the inner circle.")
            .withRange(Range.closed(0, 1)).withDefault(0.5);
    static final Parameter<Double> NOISE = Parameter.real("noise",
            "Standard deviation of the Gaussian noise added to both coordinates.")
            .withRange(Range.NON_NEGATIVE).withDefault(0.1);

    @Override
    public String type() {
        return "circles";
    }

    @Override
    public String displayName() {
        return "Circles";
    }

    @Override
    public String summary() {
        return "Points on a circle of radius 1 and one within it, with noise; one-hot targets.";
    }

    @Override
    public Schema schema() {
        return new Schema(Generated.parameters(RADIUS, NOISE));
    }

    @Override
    public DataSplit create(Settings settings, CreationContext context) {
        Random random = context.random(type());
        double noise = settings.get(NOISE);
        double inner = settings.get(RADIUS);
        return Generated.split(settings.get(Generated.POINTS), settings.get(Generated.TEST_POINTS), List.of(2),
                List.of(2), (index, x, y) -> {
                    double radius = index % 2 == 0 ? 1 : inner;
                    double angle = 2 * Math.PI * random.nextDouble();
                    x[0] = radius * Math.cos(angle) + noise * random.nextGaussian();
                    x[1] = radius * Math.sin(angle) + noise * random.nextGaussian();
                    y[index % 2] = 1;
                });
    }
}
