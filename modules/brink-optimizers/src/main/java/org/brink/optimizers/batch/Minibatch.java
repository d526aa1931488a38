package org.brink.optimizers.batch;

import org.brink.optimizers.wrapper.Wrapper;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** The base optimizer on the gradient of a batch, which is the last slot of the state. */
final class Minibatch extends Wrapper {

    private final BatchObjective objective;
    private final BatchSampler sampler;
    private final Evaluation onBatch;
    private final int gradientSlot;
    private final StateLayout layout;

    Minibatch(Optimizer base, BatchObjective objective, BatchSampler sampler) {
        super(base);
        this.objective = objective;
        this.sampler = sampler;
        this.onBatch = objective.newEvaluation();
        this.gradientSlot = base.layout().slots().size();
        this.layout = base.layout().with("batchGradient", objective.dimension());
    }

    @Override
    public StateLayout layout() {
        return layout;
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient, State next) {
        objective.choose(sampler.at(step));
        onBatch.moveTo(position);
        double[] batchGradient = next.array(gradientSlot);
        onBatch.gradient(batchGradient);
        base().update(step, state, position, onBatch, batchGradient, next);
    }

    @Override
    public void direction(long step, State next, double[] gradient, double[] out) {
        base().direction(step, next, next.array(gradientSlot), out);
    }
}
