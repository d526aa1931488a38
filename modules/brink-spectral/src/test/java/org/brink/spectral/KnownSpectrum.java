package org.brink.spectral;

import java.util.Arrays;
import java.util.Random;

/** An operator H₁…H_r·diag(λ)·H_r…H₁ with random reflectors: its spectrum is known, its eigenvectors are not axes. */
final class KnownSpectrum implements SymmetricOperator {

    private final double[] spectrum;
    private final double[][] reflectors;
    private int products;

    /** A rotation of diag(λ) by the given number of reflectors; none keeps the axes. */
    KnownSpectrum(double[] spectrum, int reflectorCount, Random random) {
        this.spectrum = spectrum;
        reflectors = new double[reflectorCount][spectrum.length];
        for (double[] reflector : reflectors) {
            double square = 0;
            for (int i = 0; i < reflector.length; i++) {
                reflector[i] = random.nextGaussian();
                square += reflector[i] * reflector[i];
            }
            for (int i = 0; i < reflector.length; i++) {
                reflector[i] /= Math.sqrt(square);
            }
        }
    }

    /** The eigenvalues, largest first. */
    double[] descending() {
        double[] sorted = spectrum.clone();
        Arrays.sort(sorted);
        for (int i = 0, j = sorted.length - 1; i < j; i++, j--) {
            double swap = sorted[i];
            sorted[i] = sorted[j];
            sorted[j] = swap;
        }
        return sorted;
    }

    /** Turns the first reflector towards the second: all eigenvectors move, no eigenvalue does. */
    void turn(double angle) {
        double[] u = reflectors[0];
        double[] v = reflectors[1];
        double square = 0;
        for (int i = 0; i < u.length; i++) {
            u[i] += angle * v[i];
            square += u[i] * u[i];
        }
        for (int i = 0; i < u.length; i++) {
            u[i] /= Math.sqrt(square);
        }
    }

    double norm() {
        return Arrays.stream(spectrum).map(Math::abs).max().orElseThrow();
    }

    int products() {
        return products;
    }

    @Override
    public int dimension() {
        return spectrum.length;
    }

    @Override
    public void apply(int k, double[][] xs, double[][] outs) {
        products += k;
        for (int i = 0; i < k; i++) {
            double[] x = xs[i].clone();
            for (int r = reflectors.length - 1; r >= 0; r--) {
                reflect(reflectors[r], x);
            }
            for (int j = 0; j < x.length; j++) {
                x[j] *= spectrum[j];
            }
            for (double[] reflector : reflectors) {
                reflect(reflector, x);
            }
            System.arraycopy(x, 0, outs[i], 0, x.length);
        }
    }

    private static void reflect(double[] u, double[] x) {
        double dot = 0;
        for (int i = 0; i < x.length; i++) {
            dot += u[i] * x[i];
        }
        for (int i = 0; i < x.length; i++) {
            x[i] -= 2 * dot * u[i];
        }
    }

    /** ‖Av − λv‖, by plain summation. */
    static double residual(SymmetricOperator operator, double value, double[] vector) {
        double[][] out = new double[1][vector.length];
        operator.apply(1, new double[][] {vector}, out);
        double square = 0;
        for (int i = 0; i < vector.length; i++) {
            double difference = out[0][i] - value * vector[i];
            square += difference * difference;
        }
        return Math.sqrt(square);
    }
}
