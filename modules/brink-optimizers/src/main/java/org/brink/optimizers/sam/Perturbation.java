package org.brink.optimizers.sam;

/** Where sharpness-aware methods take their gradient. */
interface Perturbation {

    /**
     * Writes the point w + δ at which the gradient is taken.
     *
     * @return ⟨δ, ∇L⟩, which is not negative
     */
    double perturb(double[] position, double[] gradient, double[] out);
}
