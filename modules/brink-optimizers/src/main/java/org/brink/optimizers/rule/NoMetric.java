package org.brink.optimizers.rule;

import java.util.Optional;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** P = I/η. */
public final class NoMetric implements Metric {

    /** Kept while the step size stays, so that steps allocate nothing. */
    private Preconditioner known;
    private double stepSize;

    @Override
    public StateLayout layout() {
        return StateLayout.EMPTY;
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient,
            double[] direction, State next, int first) {
        // nothing adapts
    }

    @Override
    public Preconditioner at(long step, State next, int first, double newStepSize) {
        if (known == null || newStepSize != stepSize) {
            stepSize = newStepSize;
            known = Preconditioner.ofStepSize(stepSize);
        }
        return known;
    }

    @Override
    public Optional<AveragedMetric> averaged() {
        return Optional.of(new Unadapted());
    }
}
