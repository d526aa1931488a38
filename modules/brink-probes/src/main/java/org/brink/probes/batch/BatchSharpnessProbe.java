package org.brink.probes.batch;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.objective.FiniteSum;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/**
 * Batch sharpness E_B[g_Bᵀ H_B g_B / ‖g_B‖²] over batches B of the examples, with their gradient g_B and their Hessian
 * H_B. It, rather than the sharpness of the full loss, is what stochastic gradient descent brings to 2/η.
 */
@ServiceProvider(service = ProbeProvider.class, position = 1330)
public final class BatchSharpnessProbe implements ProbeProvider {

    static final Parameter<Long> BATCH_SIZE = Parameter.integer("batchSize",
            "Examples of a batch, drawn without replacement; at most all that there are.")
            .withRange(Range.closed(1, Integer.MAX_VALUE)).withDefault(8L).withLogScale();

    static final Parameter<Long> BATCHES = Parameter.integer("batches",
            "Number of batches over which the mean is taken; drawn anew at every observed step.")
            .withRange(Range.closed(2, 1_000_000)).withDefault(32L).withLogScale();

    @Override
    public String type() {
        return "batch-sharpness";
    }

    @Override
    public String displayName() {
        return "Batch sharpness";
    }

    @Override
    public String summary() {
        return "The mean over batches of the curvature of a batch along its own gradient.";
    }

    @Override
    public Schema schema() {
        return Schema.of(BATCH_SIZE, BATCHES);
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("andreyev2024stochastic", "Arseniy Andreyev and Pierfrancesco Beneventano",
                "Edge of Stochastic Stability: Revisiting the Edge of Stability for SGD", "arXiv:2412.20553", 2024));
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        if (!(context.objective() instanceof FiniteSum sum)) {
            throw new InvalidInput(new Problem("", "an objective without examples",
                    "an objective that is an average over examples"));
        }
        long size = settings.get(BATCH_SIZE);
        if (size > sum.examples()) {
            throw new InvalidInput(new Problem("params.batchSize", Long.toString(size),
                    "an integer <= " + sum.examples() + ", the number of examples"));
        }
        return new BatchSharpness(sum, Math.toIntExact(size), Math.toIntExact(settings.get(BATCHES)),
                context.creation().random("batch-sharpness").nextLong());
    }
}
