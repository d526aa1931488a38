package org.brink.optimizers.rule;

import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;

/** P = diag(dᵢ)/η with denominators dᵢ that follow from the state. */
public abstract class DiagonalMetric implements Metric {

    private final double[] stepSizes;
    private final Preconditioner preconditioner;

    /** A metric for points of the given dimension. */
    protected DiagonalMetric(int dimension) {
        stepSizes = new double[dimension];
        preconditioner = Preconditioner.ofStepSizes(stepSizes);
    }

    /** The number of coordinates. */
    protected final int dimension() {
        return stepSizes.length;
    }

    /** Writes the denominators dᵢ, positive, with their bias corrections. */
    protected abstract void denominators(long step, State next, int first, double[] out);

    @Override
    public final Preconditioner at(long step, State next, int first, double stepSize) {
        denominators(step, next, first, stepSizes);
        for (int i = 0; i < stepSizes.length; i++) {
            stepSizes[i] = stepSize / stepSizes[i];
        }
        return preconditioner;
    }
}
