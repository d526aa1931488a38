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

/** Interleaved spiral arms in the plane, one for each class. */
@ServiceProvider(service = DatasetProvider.class, position = 210)
public final class SpiralsProvider implements DatasetProvider {

    static final Parameter<Long> ARMS = Parameter.integer("arms", "Number of arms and classes; examples take turns.")
            .withRange(Range.closed(1, 100)).withDefault(2L);
    static final Parameter<Double> TURNS = Parameter.real("turns", "Turns of each arm around the origin.")
            .withRange(Range.NON_NEGATIVE).withDefault(1.0);
    static final Parameter<Double> NOISE = Parameter.real("noise",
            "Standard deviation of the Gaussian noise added to both coordinates.")
            .withRange(Range.NON_NEGATIVE).withDefault(0.02);

    @Override
    public String type() {
        return "spirals";
    }

    @Override
    public String displayName() {
        return "Spirals";
    }

    @Override
    public String summary() {
        return "Points on spiral arms from the origin to radius 1, with noise; one-hot targets.";
    }

    @Override
    public Schema schema() {
        return new Schema(Generated.parameters(ARMS, TURNS, NOISE));
    }

    @Override
    public DataSplit create(Settings settings, CreationContext context) {
        Random random = context.random(type());
        int arms = settings.get(ARMS).intValue();
        double noise = settings.get(NOISE);
        double turns = settings.get(TURNS);
        return Generated.split(settings.get(Generated.POINTS), settings.get(Generated.TEST_POINTS), List.of(2),
                List.of(arms), (index, x, y) -> {
                    int arm = index % arms;
                    // the root spreads points evenly over the disc
                    double radius = Math.sqrt(random.nextDouble());
                    double angle = 2 * Math.PI * (turns * radius + (double) arm / arms);
                    x[0] = radius * Math.cos(angle) + noise * random.nextGaussian();
                    x[1] = radius * Math.sin(angle) + noise * random.nextGaussian();
                    y[arm] = 1;
                });
    }
}
