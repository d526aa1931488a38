package org.brink.flows.central;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.spectral.DenseEigen;
import org.brink.spectral.complementarity.Complementarity;
import org.brink.spi.process.OscillationMode;

/**
 * The oscillation that a central flow predicts at one instant.
 *
 * @param eigenvalues the tracked eigenvalues of P⁻¹H, largest first
 * @param modes of Σ, the largest variance first; one for each critical eigenvalue
 * @param residual how far the solution is from the conditions, relative; 0 where nothing is critical
 * @param converged whether the eigenvectors are as precise as was asked for
 */
public record Oscillation(double[] eigenvalues, List<OscillationMode> modes, double residual, boolean converged) {

    static final Oscillation REST = new Oscillation(new double[0], List.of(), 0, true);

    static Oscillation of(CriticalDirections edge, Optional<Complementarity> solution, double[] p, boolean uniform) {
        double[] values = new double[edge.tracked()];
        for (int i = 0; i < values.length; i++) {
            values[i] = edge.value(i);
        }
        List<OscillationMode> modes = solution.map(found -> modes(edge, found.x(), p, uniform)).orElse(List.of());
        double residual = solution.map(found -> found.residual().largest()).orElse(0.0);
        return new Oscillation(values, modes, residual, edge.converged());
    }

    private static List<OscillationMode> modes(CriticalDirections edge, double[][] x, double[] p, boolean uniform) {
        int k = x.length;
        DenseEigen eigen = new DenseEigen(k);
        for (int i = 0; i < k; i++) {
            System.arraycopy(x[i], 0, eigen.matrix()[i], 0, k);
        }
        eigen.decompose(k, k);
        List<OscillationMode> modes = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            double variance = Math.max(0, eigen.value(i));
            double[] direction = new double[p.length];
            for (int j = 0; j < k; j++) {
                Dots.add(eigen.vector(i)[j], edge.vector(j), direction);
            }
            modes.add(uniform ? unit(variance, direction, p[0]) : scaled(variance, direction, p));
        }
        return modes;
    }

    /** P = pI: uᵀPu = 1 becomes uᵀu = 1. */
    private static OscillationMode unit(double variance, double[] direction, double p) {
        double scale = Math.sqrt(p);
        for (int i = 0; i < direction.length; i++) {
            direction[i] *= scale;
        }
        return OscillationMode.orthonormal(variance / p, direction);
    }

    private static OscillationMode scaled(double variance, double[] direction, double[] p) {
        double[] dual = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            dual[i] = p[i] * direction[i];
        }
        return new OscillationMode(variance, direction, dual);
    }
}
