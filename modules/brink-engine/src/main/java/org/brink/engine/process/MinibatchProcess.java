package org.brink.engine.process;

import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.FiniteSum;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.SubsetEvaluation;
import org.brink.spi.process.ProcessContext;

/** The optimizer on batches of examples; what probes see is the objective on all of them. */
final class MinibatchProcess extends OptimizerProcess {

    private final BatchSampler sampler;
    private final FiniteSum whole;
    private final BatchObjective own;
    private final SubsetEvaluation batch;
    private final Evaluation all;
    private final int[] chosen;
    private final double[] gradient;
    private BatchObjective seen;
    private boolean gradientKnown;

    /**
     * @param whole the objective
     * @param size examples in a batch
     */
    MinibatchProcess(ProcessContext context, FiniteSum whole, BatchSampler sampler, int size) {
        this(context, whole, new BatchObjective(whole, size), sampler, size);
    }

    private MinibatchProcess(ProcessContext context, FiniteSum whole, BatchObjective seen, BatchSampler sampler,
            int size) {
        super(context, context.newOptimizer(seen));
        this.whole = whole;
        this.own = new BatchObjective(whole, size);
        this.seen = seen;
        this.sampler = sampler;
        this.batch = own.newEvaluation();
        this.all = whole.newEvaluation();
        this.chosen = new int[size];
        this.gradient = new double[whole.dimension()];
    }

    @Override
    Objective newView() {
        return new BatchObjective(whole, chosen.length);
    }

    @Override
    void adopt(Objective view) {
        seen = (BatchObjective) view;
    }

    @Override
    Evaluation look(long step, double[] point, double[] out) {
        sampler.draw(step, chosen);
        own.choose(chosen);
        seen.choose(chosen);
        batch.moveTo(point);
        batch.gradient(out);
        // nothing is computed on all examples unless somebody looks
        all.moveTo(point);
        gradientKnown = false;
        return batch;
    }

    @Override
    public Evaluation evaluation() {
        return all;
    }

    @Override
    public double trainingLoss() {
        return batch.value();
    }

    @Override
    public double[] gradient() {
        if (!gradientKnown) {
            all.gradient(gradient);
            gradientKnown = true;
        }
        return gradient;
    }
}
