package org.brink.flows.rod;

import java.util.Arrays;
import org.brink.api.filter.LinearFilter;
import org.brink.spi.optimizer.Preconditioner;

/**
 * One step of w' = ρw − P⁻¹m with m = Q(g), a linear filter of the gradients, as a map of the joint point z = (w, x).
 * The memory x = (x₁ … x_p) holds the filter Q(z) = (b₀ + b₁z⁻¹ + …)/(1 + a₁z⁻¹ + …) in its direct form:
 * x' = g − Σ aₖxₖ is new, m = b₀x' + Σ bₖxₖ, and the older entries move on by one. While P and ρ are held the step is
 * linear in z and g together, so that {@link #change} serves for points, for differences of points with differences of
 * gradients, and for derivatives with Hessian-vector products.
 */
final class JointRule {

    private final int n;
    private final double[] fresh;
    private final double[] direction;
    private LinearFilter filter;
    private double[] a = {1};
    private double[] b = {1};
    private double retention = 1;
    private Preconditioner preconditioner;

    JointRule(int n) {
        this.n = n;
        this.fresh = new double[n];
        this.direction = new double[n];
    }

    /** The number p of vectors that a filter remembers. */
    static int memory(LinearFilter filter) {
        return Math.max(filter.numerator().length, filter.denominator().length) - 1;
    }

    /** Takes the filter, ρ and P from now on; P is used until the next call. */
    void set(LinearFilter newFilter, double newRetention, Preconditioner newPreconditioner) {
        retention = newRetention;
        preconditioner = newPreconditioner;
        if (newFilter != filter) {
            filter = newFilter;
            int length = memory(newFilter) + 1;
            a = Arrays.copyOf(newFilter.denominator(), length);
            b = Arrays.copyOf(newFilter.numerator(), length);
        }
    }

    Preconditioner preconditioner() {
        return preconditioner;
    }

    /** The length n(1 + p) of joint points. */
    int length() {
        return n * a.length;
    }

    /** Writes z' − z for the joint point z and the gradient g at its position. */
    void change(double[] z, double[] g, double[] out) {
        for (int i = 0; i < n; i++) {
            double sum = g[i];
            for (int k = 1; k < a.length; k++) {
                sum -= a[k] * z[k * n + i];
            }
            fresh[i] = sum;
            double m = b[0] * sum;
            for (int k = 1; k < b.length; k++) {
                m += b[k] * z[k * n + i];
            }
            direction[i] = m;
        }
        preconditioner.applyInverse(direction, direction);
        for (int i = 0; i < n; i++) {
            out[i] = (retention - 1) * z[i] - direction[i];
            for (int k = 1; k < a.length; k++) {
                double arriving = k == 1 ? fresh[i] : z[(k - 1) * n + i];
                out[k * n + i] = arriving - z[k * n + i];
            }
        }
    }

    /**
     * Writes z in units of displacements, in which positions and memories can be compared: the memory is multiplied by
     * P⁻¹·max|bₖ|.
     */
    void displacement(double[] z, double[] out) {
        System.arraycopy(z, 0, out, 0, n);
        double gain = 0;
        for (double coefficient : b) {
            gain = Math.max(gain, Math.abs(coefficient));
        }
        for (int k = 1; k < a.length; k++) {
            System.arraycopy(z, k * n, fresh, 0, n);
            preconditioner.applyInverse(fresh, fresh);
            for (int i = 0; i < n; i++) {
                out[k * n + i] = gain * fresh[i];
            }
        }
    }
}
