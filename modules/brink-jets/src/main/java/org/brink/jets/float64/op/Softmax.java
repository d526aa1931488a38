package org.brink.jets.float64.op;

import java.util.Arrays;
import org.brink.jets.float64.function.FastExponential;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Operation;

/**
 * Softmax over groups of neighbouring columns, shifted by the maximum of the group, so that no exponential overflows.
 *
 * <p>Along z₀ + εz₁ + ε²z₂ let e₁ = z₁ and e₂ = z₂ + ½z₁² be the series of exp(z − z₀), and S₁, S₂ their means under
 * p₀; then p₁ = p₀(e₁ − S₁) and p₂ = p₀(e₂ − e₁S₁ − S₂ + S₁²). The adjoint is z̄ = p∘(p̄ − ⟨p, p̄⟩), a product of
 * series.
 */
public final class Softmax implements Operation {

    /** About how many exponentials are taken at a time. */
    private static final int TILE = 512;

    private final Node z;
    private final Node p;
    private final int group;
    private final int rowsAtOnce;
    private final double[] shifted;
    private final double[] exponentials;

    private Softmax(Node z, Node p, int group) {
        this.z = z;
        this.p = p;
        this.group = group;
        this.rowsAtOnce = Math.max(1, TILE / z.columns());
        this.shifted = new double[rowsAtOnce * z.columns()];
        this.exponentials = new double[rowsAtOnce * z.columns()];
    }

    /** Adds the softmax of every group of that many columns to a network. */
    public static Node add(Graph graph, Node z, int group) {
        Shapes.requireActivation(z);
        if (group < 1 || z.columns() % group != 0) {
            throw new IllegalArgumentException(z.columns() + " columns cannot be cut into groups of " + group);
        }
        return graph.add(new Softmax(z, graph.result(z.rows(), z.columns()), group));
    }

    @Override
    public Node result() {
        return p;
    }

    @Override
    public void forward(int order, int directions) {
        if (order == 0) {
            for (int row = 0; row < z.rows(); row += rowsAtOnce) {
                int rows = Math.min(z.rows() - row, rowsAtOnce);
                zeroth(z.value(0), row * z.columns(), rows * z.columns(), p.value(0));
            }
            return;
        }
        for (int row = 0; row < z.rows(); row++) {
            for (int j = 0; j < directions; j++) {
                for (int column = 0; column < z.columns(); column += group) {
                    int at0 = row * z.columns() + column;
                    int at = (row * directions + j) * z.columns() + column;
                    if (order == 1) {
                        first(at0, at, p.value(1));
                    } else {
                        second(at0, at, p.value(2));
                    }
                }
            }
        }
    }

    /** Some rows; exponentials of all their groups together. */
    private void zeroth(double[] in, int from, int count, double[] out) {
        for (int start = 0; start < count; start += group) {
            double max = in[from + start];
            for (int i = start + 1; i < start + group; i++) {
                if (in[from + i] > max) {
                    max = in[from + i];
                }
            }
            for (int i = start; i < start + group; i++) {
                shifted[i] = in[from + i] - max;
            }
        }
        // nothing is above the maximum
        FastExponential.decay(shifted, 0, count, exponentials);
        for (int start = 0; start < count; start += group) {
            double factor = 1 / GroupSums.sum(group, exponentials, start);
            for (int i = start; i < start + group; i++) {
                out[from + i] = exponentials[i] * factor;
            }
        }
    }

    private void first(int at0, int at, double[] out) {
        double[] p0 = p.value(0);
        double[] z1 = z.value(1);
        double mean = GroupSums.product(group, p0, at0, z1, at);
        for (int i = 0; i < group; i++) {
            out[at + i] = p0[at0 + i] * (z1[at + i] - mean);
        }
    }

    private void second(int at0, int at, double[] out) {
        double[] p0 = p.value(0);
        double[] z1 = z.value(1);
        double[] z2 = z.value(2);
        double mean1 = GroupSums.product(group, p0, at0, z1, at);
        double mean2 = GroupSums.product(group, p0, at0, z2, at)
                + 0.5 * GroupSums.product(group, p0, at0, z1, at, z1, at);
        double shift = mean1 * mean1 - mean2;
        for (int i = 0; i < group; i++) {
            double e1 = z1[at + i];
            double e2 = z2[at + i] + 0.5 * e1 * e1;
            out[at + i] = p0[at0 + i] * (e2 - e1 * mean1 + shift);
        }
    }

    @Override
    public void backward(int order, int directions) {
        int k = order == 0 ? 1 : directions;
        boolean adding = z.claimAdjoint(order) != 0;
        double[] out = z.adjoint(order);
        for (int row = 0; row < z.rows(); row++) {
            for (int j = 0; j < k; j++) {
                for (int column = 0; column < z.columns(); column += group) {
                    int at0 = row * z.columns() + column;
                    int at = (row * k + j) * z.columns() + column;
                    if (!adding) {
                        Arrays.fill(out, at, at + group, 0.0);
                    }
                    for (int r = 0; r <= order; r++) {
                        add(r, order - r, at0, at, out);
                    }
                }
            }
        }
    }

    /** Adds the product of coefficient r of p and coefficient s of p̄ − ⟨p, p̄⟩ for one group of one direction. */
    private void add(int r, int s, int at0, int at, double[] out) {
        double mean = 0;
        for (int i = 0; i <= s; i++) {
            mean += GroupSums.product(group, p.value(i), i == 0 ? at0 : at, p.adjoint(s - i), i == s ? at0 : at);
        }
        double[] values = p.value(r);
        double[] adjoints = p.adjoint(s);
        int ofValues = r == 0 ? at0 : at;
        int ofAdjoints = s == 0 ? at0 : at;
        for (int i = 0; i < group; i++) {
            out[at + i] += values[ofValues + i] * (adjoints[ofAdjoints + i] - mean);
        }
    }
}
