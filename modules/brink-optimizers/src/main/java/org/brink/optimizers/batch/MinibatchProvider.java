package org.brink.optimizers.batch;

import java.util.List;
import java.util.Random;
import org.brink.api.component.Citation;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.optimizers.rule.RuleProvider;
import org.brink.optimizers.wrapper.Wrapper;
import org.brink.spi.objective.FiniteSum;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.openide.util.lookup.ServiceProvider;

/** Optimizer {@code minibatch}: any optimizer on the gradients of random batches. */
@ServiceProvider(service = OptimizerProvider.class, position = 3300)
public final class MinibatchProvider extends RuleProvider {

    static final Parameter<Long> BATCH_SIZE = Parameter.integer("batchSize", "Number of examples in a batch.")
            .withUnit("examples").withRange(Range.closed(1, Integer.MAX_VALUE)).withDefault(8L).withLogScale();

    static final Parameter<Boolean> REPLACEMENT = Parameter.flag("replacement", "Whether every example is drawn from "
            + "all; else the examples are shuffled in every epoch and dealt out in batches.").withDefault(false);

    private static final Citation ANDREYEV = Citation.paper("andreyev2024edge",
            "Arseniy Andreyev and Pierfrancesco Beneventano", "Edge of Stochastic Stability", "arXiv:2412.20553",
            2024);

    public MinibatchProvider() {
        super("minibatch", "Minibatches", "Another optimizer that sees the gradient of a random batch of examples; "
                + "probes go on measuring the whole objective.", List.of(ANDREYEV), Wrapper.BASE, BATCH_SIZE,
                REPLACEMENT);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        if (!(objective instanceof FiniteSum whole)) {
            throw new InvalidInput(new Problem("optimizer.type", Problem.show(type()),
                    "another optimizer; batches need an objective that is an average over examples, like a network"));
        }
        long size = settings.get(BATCH_SIZE);
        if (size > whole.examples()) {
            throw new InvalidInput(new Problem("optimizer.params.batchSize", Long.toString(size),
                    "at most the number of examples, " + whole.examples()));
        }
        BatchObjective onBatch = new BatchObjective(whole, (int) size);
        BatchSampler sampler = new BatchSampler(number -> random(context, number), whole.examples(), (int) size,
                settings.get(REPLACEMENT));
        return new Minibatch(Wrapper.base(onBatch, settings, context), onBatch, sampler);
    }

    private static Random random(CreationContext context, long number) {
        return context.random("minibatch " + number);
    }
}
