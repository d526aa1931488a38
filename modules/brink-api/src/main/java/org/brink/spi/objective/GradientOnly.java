package org.brink.spi.objective;

import java.util.List;

/**
 * An objective that brings only its value and its gradient; Hessian-vector products and third derivatives are taken by
 * differences of the gradient. For objectives whose exact derivatives are out of reach: {@link ClosedForm} is faster
 * and exact.
 *
 * <p>Where the gradient is smooth, varies on a scale of about {@link #scale()} and is computed to all digits of a
 * double, a Hessian-vector product is good to about eleven digits and costs 6 gradients; a third derivative
 * ∇³L[u, v, ·] is good to about nine digits, relative to the size of the gradient's variation, and costs 13 gradients
 * (7 where u and v are parallel). The record of a run says that differences were used.
 */
public interface GradientOnly extends Objective {

    /** L(w). */
    double value(double[] w);

    /** Writes ∇L(w). The rules for arrays are those of {@link Evaluation}. */
    void gradient(double[] w, double[] out);

    /**
     * The distance, positive, over which the gradient changes by about its own variation; 1 unless overridden. The
     * points of the differences lie within a thirtieth of it from w. Too large a scale misses what happens on small
     * ones; one that is ten times too small costs a digit in products and two digits in third derivatives.
     */
    default double scale() {
        return 1;
    }

    @Override
    default Evaluation newEvaluation() {
        return new DifferenceEvaluation(this);
    }

    @Override
    default List<String> remarks() {
        return List.of("Hessian-vector products and third derivatives of the objective were taken by differences of its"
                + " gradient: about eleven and nine digits are right where it is smooth on a scale of " + scale());
    }
}
