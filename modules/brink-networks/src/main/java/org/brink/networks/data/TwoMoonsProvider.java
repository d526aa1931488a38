package org.brink.networks.data;

import java.util.Random;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.spi.data.DatasetProvider;
import org.openide.util.lookup.ServiceProvider;

/** Two interleaved half circles in the plane, the smallest classification task that is not linear. */
@ServiceProvider(service = DatasetProvider.class, position = 200)
public final class TwoMoonsProvider implements DatasetProvider {

    static final Parameter<Long> POINTS = Parameter.integer("points", "Number of examples, half of them in each class.")
            .withRange(Range.closed(2, 1_000_000)).withDefault(50L);
    static final Parameter<Double> NOISE = Parameter.real("noise",
            "Standard deviation of the Gaussian noise added to both coordinates.")
            .withRange(Range.NON_NEGATIVE).withDefault(0.1);

    @Override
    public String type() {
        return "two-moons";
    }

    @Override
    public String displayName() {
        return "Two moons";
    }

    @Override
    public String summary() {
        return "Two interleaved half circles of radius 1 with noise; two classes, one-hot targets.";
    }

    @Override
    public Schema schema() {
        return Schema.of(POINTS, NOISE);
    }

    @Override
    public DataSplit create(Settings settings, CreationContext context) {
        int n = settings.get(POINTS).intValue();
        double noise = settings.get(NOISE);
        Random random = new Random(context.seed());
        double[] x = new double[2 * n];
        double[] y = new double[2 * n];
        int first = (n + 1) / 2;
        for (int i = 0; i < n; i++) {
            boolean upper = i < first;
            int index = upper ? i : i - first;
            int count = upper ? first : n - first;
            double angle = Math.PI * index / Math.max(1, count - 1);
            x[2 * i] = (upper ? Math.cos(angle) : 1 - Math.cos(angle)) + noise * random.nextGaussian();
            x[2 * i + 1] = (upper ? Math.sin(angle) : 0.5 - Math.sin(angle)) + noise * random.nextGaussian();
            y[2 * i + (upper ? 0 : 1)] = 1;
        }
        return DataSplit.trainOnly(Dataset.ofVectors(n, 2, 2, x, y));
    }
}
