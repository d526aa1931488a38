package org.brink.engine.process;

import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.SubsetEvaluation;
import org.brink.spi.process.ProcessContext;

/** The optimizer on batches of examples; what probes see is the objective on all of them. */
final class MinibatchProcess extends OptimizerProcess {

    private final BatchSampler sampler;
    private final BatchObjective seen;
    private final SubsetEvaluation batch;
    private final Evaluation all;
    private final int[] chosen;
    private final double[] gradient;
    private boolean gradientKnown;

    /**
     * @param seen what the optimizer sees of the objective
     * @param size examples in a batch
     */
    MinibatchProcess(ProcessContext context, BatchObjective seen, BatchSampler sampler, int size) {
        super(context, context.newOptimizer(seen));
        this.seen = seen;
        this.sampler = sampler;
        this.batch = seen.newEvaluation();
        this.all = context.objective().newEvaluation();
        this.chosen = new int[size];
        this.gradient = new double[seen.dimension()];
    }

    @Override
    Evaluation look(long step, double[] point, double[] out) {
        sampler.draw(step, chosen);
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
