package org.brink.flows.central;

import java.util.Arrays;
import org.brink.spi.objective.ClosedForm;

/**
 * L = ½xᵀYx − ⟨C, Y⟩ with x in R² and Y a symmetric 2×2 matrix, C positive definite: at x = 0 the Hessian has the
 * eigenvalues of Y, which grow by ηC as long as nothing holds them. Once both are at the edge, Y = (2/η)I stays, and
 * the balance C = ½Σ gives the covariance of x as Σ = 2C, all entries. Coordinates: x₁, x₂, Y₁₁, Y₂₂, √2·Y₁₂.
 */
record TwoSharpDirections(double c11, double c22, double c12) implements ClosedForm {

    private static final double ROOT2 = Math.sqrt(2);

    @Override
    public int dimension() {
        return 5;
    }

    @Override
    public double value(double[] w) {
        return 0.5 * (w[2] * w[0] * w[0] + w[3] * w[1] * w[1]) + w[4] / ROOT2 * w[0] * w[1]
                - c11 * w[2] - c22 * w[3] - ROOT2 * c12 * w[4];
    }

    @Override
    public void gradient(double[] w, double[] out) {
        out[0] = w[2] * w[0] + w[4] / ROOT2 * w[1];
        out[1] = w[3] * w[1] + w[4] / ROOT2 * w[0];
        out[2] = 0.5 * w[0] * w[0] - c11;
        out[3] = 0.5 * w[1] * w[1] - c22;
        out[4] = w[0] * w[1] / ROOT2 - ROOT2 * c12;
    }

    @Override
    public void hessianTimes(double[] w, double[] u, double[] out) {
        out[0] = w[2] * u[0] + w[4] / ROOT2 * u[1] + w[0] * u[2] + w[1] / ROOT2 * u[4];
        out[1] = w[3] * u[1] + w[4] / ROOT2 * u[0] + w[1] * u[3] + w[0] / ROOT2 * u[4];
        out[2] = w[0] * u[0];
        out[3] = w[1] * u[1];
        out[4] = (w[0] * u[1] + w[1] * u[0]) / ROOT2;
    }

    @Override
    public void third(double[] w, double[] u, double[] v, double[] out) {
        Arrays.fill(out, 0);
        out[0] = u[2] * v[0] + v[2] * u[0] + (u[4] * v[1] + v[4] * u[1]) / ROOT2;
        out[1] = u[3] * v[1] + v[3] * u[1] + (u[4] * v[0] + v[4] * u[0]) / ROOT2;
        out[2] = u[0] * v[0];
        out[3] = u[1] * v[1];
        out[4] = (u[0] * v[1] + u[1] * v[0]) / ROOT2;
    }
}
