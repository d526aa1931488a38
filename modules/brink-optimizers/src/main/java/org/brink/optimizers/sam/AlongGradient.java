package org.brink.optimizers.sam;

/**
 * w + ρ∇L/‖∇L‖, or w + ρ∇L.
 *
 * @param rho ρ, not negative
 * @param normalised whether the gradient is divided by its norm
 */
record AlongGradient(double rho, boolean normalised) implements Perturbation {

    @Override
    public void perturb(double[] position, double[] gradient, double[] out) {
        double square = 0;
        for (double g : gradient) {
            square += g * g;
        }
        double factor = stretch(Math.sqrt(square));
        for (int i = 0; i < out.length; i++) {
            out[i] = position[i] + factor * gradient[i];
        }
    }

    @Override
    public double stretch(double gradientNorm) {
        // where the gradient vanishes there is no direction, and nothing to stretch
        return normalised ? gradientNorm == 0 ? 0 : rho / gradientNorm : rho;
    }
}
