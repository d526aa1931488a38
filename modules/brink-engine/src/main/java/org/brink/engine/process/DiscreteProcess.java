package org.brink.engine.process;

import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.process.ProcessContext;

/** The optimizer on all examples: its gradients are those of the objective. */
final class DiscreteProcess extends OptimizerProcess {

    private final Objective objective;
    private final Evaluation evaluation;

    DiscreteProcess(ProcessContext context) {
        super(context, context.newOptimizer());
        objective = context.objective();
        evaluation = objective.newEvaluation();
    }

    @Override
    Objective newView() {
        return objective;
    }

    @Override
    void adopt(Objective view) {
        // every optimizer has the same one
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
