package org.brink.spi.objective;

/**
 * An objective for which the end of gradient flow is known in closed form: the limit of dw/dt = −∇L(w) from any point.
 * The sharpness at that limit is the gradient-flow-solution (GFS) sharpness (Kreisler, Nacson, Soudry and Carmon,
 * Gradient descent monotonically decreases the sharpness of gradient flow solutions in scalar networks and beyond, ICML
 * 2023).
 */
public interface FlowLimit extends Objective {

    /** Writes the limit of gradient flow from w; arrays are lent as in {@link Evaluation}, and never alias. */
    void flowLimit(double[] w, double[] out);
}
