package org.brink.flows.stable;

import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** An update rule in continuous time without oscillation: dw/dt = −κP(t, s)⁻¹∇L − λw, ds/dt = rate(t, s, ∇L ⊙ ∇L). */
interface DescentRule {

    /** The arrays of s; empty where P depends on time only. */
    StateLayout layout();

    /** The time of the step that is integrated next. */
    void begin(long index);

    /** Takes over the optimizer's state s' of the update with index t. */
    void adopt(State optimizer, State flow);

    /** Hands s back to where an optimizer keeps it, as far as it is kept there. */
    void describe(State flow, State optimizer);

    /** P at a time, for the caller to keep. */
    Preconditioner preconditioner(double t, State flow);

    /** κ: what a steady gradient is multiplied by, 1 without momentum. */
    double gain();

    /** λ: the rate at which weights decay. */
    double decay();

    /** Writes ds/dt for a squared gradient. */
    void rate(double t, State flow, double[] squares, State out);
}
