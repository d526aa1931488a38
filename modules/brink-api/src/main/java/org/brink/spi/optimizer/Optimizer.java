package org.brink.spi.optimizer;

import java.util.Optional;
import java.util.OptionalDouble;
import org.brink.api.filter.LinearFilter;
import org.brink.spi.objective.Evaluation;

/**
 * An update rule w' = ρw − P(s')⁻¹·m(s') with s' = update(s, ∇L(w)); ρ is 1 unless weights decay. Holds its settings
 * only: whatever changes from step to step is in the {@link State} that is passed in, so that runs can be saved,
 * restored and forked. May keep workspaces, so it serves one thread at a time.
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
     * @param position the current point w, not to be written to
     * @param at the objective at w; rules that look elsewhere make an evaluation of their own
     * @param gradient ∇L(w), not to be written to
     * @param next state after the update, of the same layout, contents undefined at entry
     */
    void update(long step, State state, double[] position, Evaluation at, double[] gradient, State next);

    /** Writes m(s'), to which P⁻¹ is applied; for gradient descent the gradient itself. */
    void direction(long step, State next, double[] gradient, double[] out);

    /** P(s') of the update with index {@code step}; valid until the next call. */
    Preconditioner preconditioner(long step, State next);

    /**
     * The factor ρ in (0, 1] on the point before the step is taken: less than 1 where weights decay independently of
     * P, as in AdamW.
     */
    default double retention(long step) {
        return 1;
    }

    /**
     * The linear filter Q that makes m out of the gradients so far, as if its coefficients stayed what they are at this
     * step; empty if m is no linear function of the gradients.
     */
    default Optional<LinearFilter> filter(long step) {
        return Optional.empty();
    }

    /**
     * This rule as a flow averaged over oscillation; for rules without momentum (m is the gradient itself) and without
     * weight decay whose diagonal P follows from the second moment of the gradient. Empty for all others.
     */
    default Optional<AveragedForm> averagedForm() {
        return Optional.empty();
    }

    /**
     * The step size η if every update is w' = w − η·∇L(w) with the same η, whatever the state and the step; empty
     * otherwise. Lets an analysis take the same steps in another way.
     */
    default OptionalDouble plainStepSize() {
        return OptionalDouble.empty();
    }

    /**
     * The value at which λmax(P⁻¹H) is at the edge of stability: on a quadratic with P frozen the method converges
     * below and diverges above. 2 for gradient descent; {@code filter.edge(retention).threshold()} wherever m comes
     * from a linear filter.
     *
     * @param step index of the update, for rules whose threshold changes with time
     * @param next state after the update, for rules whose threshold depends on it
     */
    double threshold(long step, State next);
}
