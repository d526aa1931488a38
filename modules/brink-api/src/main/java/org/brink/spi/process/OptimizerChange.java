package org.brink.spi.process;

import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;

/** What a process needs in order to go on with another optimizer. */
public interface OptimizerChange {

    /**
     * The optimizer from now on.
     *
     * @param seen the objective that the process shows to optimizers, as in {@link ProcessContext#newOptimizer(
     *     Objective)}
     */
    Optimizer newOptimizer(Objective seen);

    /** The step at which the new optimizer takes its update 0: it is handed {@code step − origin} for the step. */
    long origin();

    /**
     * The state from which the new optimizer goes on.
     *
     * @param before the state of the old optimizer; stays as it is
     * @param changed the new optimizer
     */
    State handOver(State before, Optimizer changed);
}
