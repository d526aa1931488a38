package org.brink.maps.orbit;

import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Preconditioner;

/** A trajectory that is taken step by step. What it lends is valid until it advances. For one thread. */
public interface Orbit {

    /** The current position, lent. */
    double[] position();

    /** The objective at the current position; must not be moved. */
    Evaluation evaluation();

    /** The preconditioner of the step that comes next. */
    Preconditioner preconditioner();

    /** Takes a step. */
    void advance();

    /** All that another trajectory needs to go on from here, the position among it; a fresh array. */
    double[] memory();

    /** The loss at the current position. */
    default double loss() {
        return evaluation().value();
    }
}
