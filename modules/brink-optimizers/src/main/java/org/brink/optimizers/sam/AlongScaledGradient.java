package org.brink.optimizers.sam;

/**
 * w + ρT²∇L/‖T∇L‖ with T = diag(|w| + η).
 *
 * @param rho ρ, not negative
 * @param floor η, not negative
 */
record AlongScaledGradient(double rho, double floor) implements Perturbation {

    @Override
    public double perturb(double[] position, double[] gradient, double[] out) {
        double square = 0;
        for (int i = 0; i < out.length; i++) {
            double scale = Math.abs(position[i]) + floor;
            square += scale * gradient[i] * scale * gradient[i];
            out[i] = scale * scale * gradient[i];
        }
        double factor = square == 0 ? 0 : rho / Math.sqrt(square);
        for (int i = 0; i < out.length; i++) {
            out[i] = position[i] + factor * out[i];
        }
        return rho * Math.sqrt(square);
    }
}
