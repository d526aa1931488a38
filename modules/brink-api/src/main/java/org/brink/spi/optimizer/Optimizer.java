package org.brink.spi.optimizer;

import org.brink.spi.objective.Evaluation;

/**
 * An update rule w' = w − P(s')⁻¹·m(s') with s' = update(s, ∇L(w)). Holds its settings only: whatever changes from step
 * to step is in the {@link State} that is passed in, so that runs can be saved, restored and forked.
 */
public interface Optimizer {

    /** The arrays that make up the state; {@link StateLayout#EMPTY} for a memoryless rule. */
    StateLayout layout();

    /** Fills the state before step 0; it comes as zeros, and stays so by default. */
    default void start(State state) {
    }

    /**
     * Computes the next state. Reads {@code state} and the evaluation, writes all of {@code next}, and nothing else.
     *
     * @param step index of the update, from 0
     * @param state state before the update, not to be written to
     * @param at the objective at the current point; rules that look elsewhere make an evaluation of their own
     * @param gradient ∇L at the current point, not to be written to
     * @param next state after the update, of the same layout, contents undefined at entry
     */
    void update(long step, State state, Evaluation at, double[] gradient, State next);

    /** Writes m(s'), to which P⁻¹ is applied; for gradient descent the gradient itself. */
    void direction(long step, State next, double[] gradient, double[] out);

    /** P(s') of the update with index {@code step}; valid until the next call. */
    Preconditioner preconditioner(long step, State next);

    /**
     * The value at which λmax(P⁻¹H) is at the edge of stability: on a quadratic with constant P the method converges
     * below and diverges above. 2 for gradient descent.
     *
     * @param step index of the update, for rules whose threshold changes
     */
    double threshold(long step);
}
