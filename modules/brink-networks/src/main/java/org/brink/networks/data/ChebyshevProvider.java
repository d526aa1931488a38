package org.brink.networks.data;

import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.spi.data.DatasetProvider;
import org.openide.util.lookup.ServiceProvider;

/** The regression task of Cohen et al. 2021: a Chebyshev polynomial at equispaced points of [−1, 1]. */
@ServiceProvider(service = DatasetProvider.class, position = 100)
public final class ChebyshevProvider implements DatasetProvider {

    static final Parameter<Long> DEGREE = Parameter.integer("degree", "Degree k of the polynomial T_k.")
            .withRange(Range.closed(0, 64)).withDefault(4L);
    static final Parameter<Long> POINTS = Parameter.integer("points", "Number of equispaced points, ends included.")
            .withRange(Range.closed(2, 1_000_000)).withDefault(20L);

    @Override
    public String type() {
        return "chebyshev";
    }

    @Override
    public String displayName() {
        return "Chebyshev polynomial";
    }

    @Override
    public String summary() {
        return "y = T_k(x) at equispaced points x of [−1, 1].";
    }

    @Override
    public Schema schema() {
        return Schema.of(DEGREE, POINTS);
    }

    @Override
    public DataSplit create(Settings settings, CreationContext context) {
        int n = settings.get(POINTS).intValue();
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = -1 + 2.0 * i / (n - 1);
            y[i] = chebyshev(settings.get(DEGREE).intValue(), x[i]);
        }
        return DataSplit.trainOnly(Dataset.ofVectors(n, 1, 1, x, y));
    }

    /** T_k(x) by the three-term recurrence. */
    static double chebyshev(int degree, double x) {
        double last = 1;
        double current = x;
        if (degree == 0) {
            return last;
        }
        for (int k = 1; k < degree; k++) {
            double next = 2 * x * current - last;
            last = current;
            current = next;
        }
        return current;
    }
}
