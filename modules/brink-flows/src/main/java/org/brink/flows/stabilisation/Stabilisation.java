package org.brink.flows.stabilisation;

/**
 * What the theory of self-stabilisation says at one instant.
 *
 * @param sharpness S of the constrained trajectory
 * @param x deviation along u; its sign flips from step to step
 * @param y predicted deviation of the sharpness, ∇S⊥·v
 * @param deviation ‖v‖, predicted distance of gradient descent from the constrained trajectory
 * @param alpha progressive sharpening, −∇L·∇S
 * @param beta self-stabilisation, ‖∇S⊥‖²
 */
record Stabilisation(double sharpness, double x, double y, double deviation, double alpha, double beta) {

    static Stabilisation of(double sharpness, double[] direction, double[] slope, double[] gradient, double[] v) {
        double[] across = Vector.across(slope, direction);
        return new Stabilisation(sharpness, Vector.dot(direction, v), Vector.dot(across, v),
                Math.sqrt(Vector.dot(v, v)), -Vector.dot(gradient, slope), Vector.dot(across, across));
    }

    /** The |x| at which growth and decay balance, √(2α/β); 0 where there is no progressive sharpening. */
    double equilibrium() {
        return alpha > 0 ? Math.sqrt(2 * alpha / beta) : 0;
    }
}
