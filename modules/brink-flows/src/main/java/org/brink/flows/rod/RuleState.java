package org.brink.flows.rod;

import java.util.Arrays;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;

/**
 * The state of the optimizer as a smooth companion of the flow, such as the second moment ν̄ = ½(ν_t + ν_{t+1}). Its
 * rate is the mean change of the optimizer's own update over gradients ḡ ± √r·hᵢ, equally likely, whose mean is ḡ and
 * whose mean square is ḡ² + Σ hᵢ². For ν' = β₂ν + (1−β₂)g² and one rod this is
 * dν̄/dt = (1−β₂)[½(∇L₊² + ∇L₋²) − ν̄].
 */
final class RuleState {

    private final Optimizer optimizer;
    private final boolean empty;
    private final State state;
    private final State next;
    private final State sample;
    private final double[] gradient;

    RuleState(Optimizer optimizer, int n) {
        this.optimizer = optimizer;
        empty = optimizer.layout().slots().isEmpty();
        state = new State(optimizer.layout());
        next = new State(optimizer.layout());
        sample = new State(optimizer.layout());
        gradient = new double[n];
        optimizer.start(state);
    }

    /** The state, which may be written to. */
    State state() {
        return state;
    }

    /** The mean of the state after the update; lent until the next {@link #look}. */
    State next() {
        return next;
    }

    /** Computes the mean of the state after the update with that index. */
    void look(long step, double[] position, RodGradients gradients, int count) {
        if (empty) {
            return;
        }
        Evaluation at = gradients.centre();
        int ends = 0;
        for (int i = 0; i < count; i++) {
            ends += gradients.thick(i) ? 1 : 0;
        }
        if (ends == 0) {
            optimizer.update(step, state, position, at, gradients.mean(), next);
            return;
        }
        fill(next, 0);
        double reach = Math.sqrt(ends);
        for (int i = 0; i < count; i++) {
            if (gradients.thick(i)) {
                for (int sign = -1; sign <= 1; sign += 2) {
                    Dense.combine(gradients.mean(), sign * reach, gradients.difference(i), gradient);
                    optimizer.update(step, state, position, at, gradient, sample);
                    add(0.5 / ends, sample, next);
                }
            }
        }
    }

    /** out ← this state, moved by its mean change times a part of a step; 1 gives {@link #next}. */
    void advance(double part, RuleState out) {
        for (int slot = 0; slot < state.layout().slots().size(); slot++) {
            double[] from = state.array(slot);
            double[] to = out.state.array(slot);
            System.arraycopy(from, 0, to, 0, from.length);
            Dense.addDifference(part, next.array(slot), from, to);
        }
    }

    /** This state ← this state, moved by half its own mean change and half that of a trial, times a part of a step. */
    void advanceWith(double part, RuleState trial) {
        for (int slot = 0; slot < state.layout().slots().size(); slot++) {
            double[] to = state.array(slot);
            Dense.addDifference(0.5 * part, next.array(slot), to, to);
            Dense.addDifference(0.5 * part, trial.next.array(slot), trial.state.array(slot), to);
        }
    }

    private static void fill(State s, double value) {
        for (int slot = 0; slot < s.layout().slots().size(); slot++) {
            Arrays.fill(s.array(slot), value);
        }
    }

    private static void add(double weight, State from, State to) {
        for (int slot = 0; slot < from.layout().slots().size(); slot++) {
            Dense.add(weight, from.array(slot), to.array(slot));
        }
    }
}
