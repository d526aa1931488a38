package org.brink.engine.process;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.objective.FiniteSum;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessContext;
import org.brink.spi.process.ProcessProvider;
import org.openide.util.lookup.ServiceProvider;

/** Makes the process that lets the optimizer see a batch of examples at a time. */
@ServiceProvider(service = ProcessProvider.class, position = 150)
public final class MinibatchProcessProvider implements ProcessProvider {

    private static final Parameter<Long> SIZE = Parameter
            .integer("batchSize", "Number of examples in a batch; at most all of them.")
            .withRange(Range.atLeast(1)).withDefault(32L);

    private static final Parameter<Boolean> REPLACEMENT = Parameter
            .flag("replacement", "Draw every batch from all examples, rather than each example once an epoch.")
            .withDefault(false);

    @Override
    public String type() {
        return "minibatch";
    }

    @Override
    public String displayName() {
        return "Minibatch optimizer";
    }

    @Override
    public String summary() {
        return "The optimizer on seeded batches of examples; probes see the loss on all of them.";
    }

    @Override
    public Schema schema() {
        return Schema.of(SIZE, REPLACEMENT);
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("andreyev2024edge", "Arseniy Andreyev and Pierfrancesco Beneventano",
                "Edge of Stochastic Stability: Revisiting the Edge of Stability for SGD", "arXiv:2412.20553", 2024));
    }

    @Override
    public Process create(Settings settings, ProcessContext context) {
        if (!(context.objective() instanceof FiniteSum objective)) {
            throw new InvalidInput(new Problem("", "an objective that is no average over examples",
                    "one on data, such as a network"));
        }
        long size = settings.get(SIZE);
        if (size > objective.examples()) {
            throw new InvalidInput(new Problem("params." + SIZE.name(), Long.toString(size),
                    "at most the " + objective.examples() + " examples of the objective"));
        }
        long seed = context.creation().random("minibatches").nextLong();
        BatchSampler sampler = new BatchSampler(objective.examples(), (int) size, settings.get(REPLACEMENT), seed);
        return new MinibatchProcess(context, objective, sampler, (int) size);
    }
}
