package org.brink.networks.data;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.DatasetProvider;
import org.openide.util.lookup.ServiceProvider;

/** The parity of few among many bits, hard for gradient methods (Barak et al. 2022). */
@ServiceProvider(service = DatasetProvider.class, position = 400)
public final class SparseParityProvider implements DatasetProvider {

    static final Parameter<Long> BITS = Parameter.integer("bits", "Number n of inputs.")
            .withRange(Range.closed(1, 10_000)).withDefault(20L);
    static final Parameter<Long> K = Parameter.integer("k", "Number of inputs that matter, at most n.")
            .withRange(Range.closed(1, 10_000)).withDefault(3L);

    /** The first entries of a random order of all bits. */
    private static int[] chosen(int bits, int k, Random random) {
        int[] order = new int[bits];
        for (int i = 0; i < bits; i++) {
            order[i] = i;
        }
        for (int i = 0; i < k; i++) {
            int other = i + random.nextInt(bits - i);
            int bit = order[other];
            order[other] = order[i];
            order[i] = bit;
        }
        return Arrays.copyOf(order, k);
    }

    @Override
    public String type() {
        return "k-sparse-parity";
    }

    @Override
    public String displayName() {
        return "Sparse parity";
    }

    @Override
    public String summary() {
        return "x uniform in {−1, 1}ⁿ, y = product of k of its entries, chosen with the seed.";
    }

    @Override
    public Schema schema() {
        return new Schema(Generated.parameters(BITS, K));
    }

    @Override
    public DataSplit create(Settings settings, CreationContext context) {
        Random random = context.random(type());
        int bits = settings.get(BITS).intValue();
        int k = settings.get(K).intValue();
        if (k > bits) {
            throw new InvalidInput(new Problem("objective.params.data.params.k", String.valueOf(k),
                    "at most the number of bits, " + bits));
        }
        int[] chosen = chosen(bits, k, random);
        return Generated.split(settings.get(Generated.POINTS), settings.get(Generated.TEST_POINTS), List.of(bits),
                List.of(1), (index, x, y) -> {
                    for (int i = 0; i < bits; i++) {
                        x[i] = random.nextBoolean() ? 1 : -1;
                    }
                    y[0] = 1;
                    for (int bit : chosen) {
                        y[0] *= x[bit];
                    }
                });
    }
}
