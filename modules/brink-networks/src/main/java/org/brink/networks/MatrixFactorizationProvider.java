package org.brink.networks;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Precision;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.jets.loss.MeanSquaredError;
import org.brink.jets.net.Factorization;
import org.brink.jets.net.NetworkObjective;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.openide.util.lookup.ServiceProvider;

/** The product of two matrices that is to equal a random matrix of low rank; the target is drawn with the seed. */
@ServiceProvider(service = ObjectiveProvider.class, position = 1030)
public final class MatrixFactorizationProvider implements ObjectiveProvider {

    static final Parameter<Long> ROWS = size("rows", "Number m of rows of the target.", 10);
    static final Parameter<Long> COLUMNS = size("columns", "Number n of columns of the target.", 8);
    static final Parameter<Long> RANK = size("rank", "Number of columns of U and V.", 4);
    static final Parameter<Long> TARGET_RANK = size("targetRank",
            "Rank r of the target M = ABᵀ/√r, where A (m × r) and B (n × r) have standard normal entries; above the"
            + " number of rows or columns it only adds terms.", 2);

    private static Parameter<Long> size(String name, String doc, long value) {
        return Parameter.integer(name, doc).withRange(Range.closed(1, 10_000)).withDefault(value);
    }

    @Override
    public String type() {
        return "matrix-factorization";
    }

    @Override
    public String displayName() {
        return "Matrix factorisation";
    }

    @Override
    public String summary() {
        return "L(U, V) = ½‖UVᵀ − M‖², the squared Frobenius distance to a random matrix M of low rank.";
    }

    @Override
    public Schema schema() {
        return Schema.of(ROWS, COLUMNS, RANK, TARGET_RANK, NetworkProvider.KERNEL);
    }

    @Override
    public Set<Precision> precisions() {
        return EnumSet.allOf(Precision.class);
    }

    @Override
    public Objective create(Settings settings, CreationContext context) {
        int rows = settings.get(ROWS).intValue();
        int columns = settings.get(COLUMNS).intValue();
        double[] target = target(rows, columns, settings.get(TARGET_RANK).intValue(), context.random(type()));
        // one example whose input does not matter: the loss is then summed over entries, not averaged
        Dataset data = Dataset.ofVectors(1, 1, rows * columns, new double[1], target);
        Factorization product = new Factorization(rows, columns, settings.get(RANK).intValue());
        return new NetworkObjective(product, data, new MeanSquaredError(),
                KernelChoice.of(settings.get(NetworkProvider.KERNEL), product, data), 1, context.precision());
    }

    private static double[] target(int rows, int columns, int rank, Random random) {
        double[] target = new double[Math.multiplyExact(rows, columns)];
        for (int term = 0; term < rank; term++) {
            double[] a = gaussian(rows, random);
            double[] b = gaussian(columns, random);
            for (int i = 0; i < target.length; i++) {
                target[i] += a[i / columns] * b[i % columns] / Math.sqrt(rank);
            }
        }
        return target;
    }

    private static double[] gaussian(int length, Random random) {
        double[] out = new double[length];
        for (int i = 0; i < length; i++) {
            out[i] = random.nextGaussian();
        }
        return out;
    }
}
