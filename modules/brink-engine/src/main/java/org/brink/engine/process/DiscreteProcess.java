package org.brink.engine.process;

import org.brink.spi.objective.Evaluation;
import org.brink.spi.process.ProcessContext;

/** The optimizer on all examples: its gradients are those of the objective. */
final class DiscreteProcess extends OptimizerProcess {

    private final Evaluation evaluation;

    DiscreteProcess(ProcessContext context) {
        super(context, context.newOptimizer());
        evaluation = context.objective().newEvaluation();
    }

    @Override
    Evaluation look(long step, double[] point, double[] gradient) {
        evaluation.moveTo(point);
        evaluation.gradient(gradient);
        return evaluation;
    }

    @Override
    public Evaluation evaluation() {
        return evaluation;
    }

    @Override
    public double[] gradient() {
        return trainingGradient();
    }
}
