package org.brink.optimizers.gd;

import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.schedule.Schedule;

/** w' = w − η(t)·∇L(w), with P = I/η(t) and threshold 2. */
final class GradientDescent implements Optimizer {

    private final double stepSize;
    private final Schedule schedule;
    /** P where the step size never changes, so that steps allocate nothing. */
    private final Preconditioner constant;

    /**
     * @param stepSize η, positive
     * @param schedule factors on η
     */
    GradientDescent(double stepSize, Schedule schedule) {
        this.stepSize = stepSize;
        this.schedule = schedule;
        this.constant = Preconditioner.ofStepSize(stepSize);
    }

    @Override
    public StateLayout layout() {
        return StateLayout.EMPTY;
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient, State next) {
        // no memory: there is nothing to update
    }

    @Override
    public void direction(long step, State next, double[] gradient, double[] out) {
        System.arraycopy(gradient, 0, out, 0, gradient.length);
    }

    @Override
    public Preconditioner preconditioner(long step, State next) {
        return schedule == Schedule.CONSTANT ? constant : Preconditioner.ofStepSize(stepSize * schedule.factor(step));
    }

    @Override
    public double threshold(long step, State next) {
        return 2;
    }
}
