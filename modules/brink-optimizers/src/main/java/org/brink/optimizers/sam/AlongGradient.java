package org.brink.optimizers.sam;

/**
 * w + ρ∇L/‖∇L‖, or w + ρ∇L.
 *
 * @param rho ρ, not negative
 * @param normalised whether the gradient is divided by its norm
 */
record AlongGradient(double rho, boolean normalised) implements Perturbation {

    @Override
    public double perturb(double[] position, double[] gradient, double[] out) {
        double square = 0;
        for (double g : gradient) {
            square += g * g;
        }
        double norm = Math.sqrt(square);
        // where the gradient vanishes there is no direction
        double factor = normalised ? norm == 0 ? 0 : rho / norm : rho;
        for (int i = 0; i < out.length; i++) {
            out[i] = position[i] + factor * gradient[i];
        }
        return factor * square;
    }
}
