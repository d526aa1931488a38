package org.brink.spi.process;

import java.util.Optional;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;

/** A process as probes see it, between {@code prepare} and {@code commit}. Nothing that is lent may be written to. */
public interface ObservedProcess {

    /** The name, unique within the run; first part of the names of its channels. */
    String name();

    /** Whether the process has a position at this step; midpoints, for instance, have none at step 0. */
    boolean present();

    /** The current position, lent. */
    double[] position();

    /** The gradient at the current position, lent. */
    double[] gradient();

    /** The objective at the current position; shared, so it must not be moved. */
    Evaluation evaluation();

    /** The loss that the process itself sees at this step: that of a batch where it works on batches. */
    default double trainingLoss() {
        return evaluation().value();
    }

    /** The gradient that the process itself uses at this step, lent: that of a batch where it works on batches. */
    default double[] trainingGradient() {
        return gradient();
    }

    /** The position that {@code commit} will adopt, lent. */
    double[] next();

    /** The preconditioner P of the step that was prepared. */
    Preconditioner preconditioner();

    /** The value at which λmax(P⁻¹H) is at the edge of stability. */
    double threshold();

    /**
     * The state of the optimizer that {@link #preconditioner} and {@link #threshold} belong to, lent: s' after the
     * update of the step that was prepared, so that a flow which starts here moves with the same P. Empty where there
     * is no such state.
     */
    default Optional<State> optimizerState() {
        return Optional.empty();
    }
}
