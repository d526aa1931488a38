package org.brink.optimizers.sam;

/** Where sharpness-aware methods take their gradient. */
interface Perturbation {

    /** Writes the point at which the gradient is taken. */
    void perturb(double[] position, double[] gradient, double[] out);

    /**
     * The number c with ∇L(perturbed) ≈ (I + cH)∇L, to which the edge of stability reacts; 0 where the perturbation is
     * not along the gradient.
     */
    double stretch(double gradientNorm);
}
