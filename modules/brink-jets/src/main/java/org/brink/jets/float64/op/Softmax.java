package org.brink.jets.float64.op;

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

    private final Node z;
    private final Node p;
    private final int group;

    private Softmax(Node z, Node p, int group) {
        this.z = z;
        this.p = p;
        this.group = group;
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
        int k = order == 0 ? 1 : directions;
        for (int row = 0; row < z.rows(); row++) {
            for (int j = 0; j < k; j++) {
                for (int column = 0; column < z.columns(); column += group) {
                    int at0 = row * z.columns() + column;
                    int at = (row * k + j) * z.columns() + column;
                    if (order == 0) {
                        zeroth(z.value(0), at0, p.value(0));
                    } else if (order == 1) {
                        first(at0, at);
                    } else {
                        second(at0, at);
                    }
                }
            }
        }
    }

    private void zeroth(double[] in, int at, double[] out) {
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < group; i++) {
            max = Math.max(max, in[at + i]);
        }
        double sum = 0;
        for (int i = 0; i < group; i++) {
            out[at + i] = Math.exp(in[at + i] - max);
            sum += out[at + i];
        }
        for (int i = 0; i < group; i++) {
            out[at + i] /= sum;
        }
    }

    private void first(int at0, int at) {
        double[] p0 = p.value(0);
        double[] z1 = z.value(1);
        double mean = 0;
        for (int i = 0; i < group; i++) {
            mean += p0[at0 + i] * z1[at + i];
        }
        for (int i = 0; i < group; i++) {
            p.value(1)[at + i] = p0[at0 + i] * (z1[at + i] - mean);
        }
    }

    private void second(int at0, int at) {
        double[] p0 = p.value(0);
        double[] z1 = z.value(1);
        double[] z2 = z.value(2);
        double mean1 = 0;
        double mean2 = 0;
        for (int i = 0; i < group; i++) {
            double e1 = z1[at + i];
            mean1 += p0[at0 + i] * e1;
            mean2 += p0[at0 + i] * (z2[at + i] + 0.5 * e1 * e1);
        }
        for (int i = 0; i < group; i++) {
            double e1 = z1[at + i];
            double e2 = z2[at + i] + 0.5 * e1 * e1;
            p.value(2)[at + i] = p0[at0 + i] * (e2 - e1 * mean1 - mean2 + mean1 * mean1);
        }
    }

    @Override
    public void backward(int order, int directions) {
        int k = order == 0 ? 1 : directions;
        boolean first = z.claimAdjoint(order) == 0;
        double[] out = z.adjoint(order);
        int[] at = new int[order + 1];
        double[] mean = new double[order + 1];
        for (int row = 0; row < z.rows(); row++) {
            for (int j = 0; j < k; j++) {
                for (int column = 0; column < z.columns(); column += group) {
                    for (int r = 0; r <= order; r++) {
                        at[r] = (r == 0 ? row : row * k + j) * z.columns() + column;
                    }
                    for (int r = 0; r <= order; r++) {
                        mean[r] = mean(r, at);
                    }
                    for (int i = 0; i < group; i++) {
                        double sum = 0;
                        for (int r = 0; r <= order; r++) {
                            int s = order - r;
                            sum += p.value(r)[at[r] + i] * (p.adjoint(s)[at[s] + i] - mean[s]);
                        }
                        int to = at[order] + i;
                        out[to] = first ? sum : out[to] + sum;
                    }
                }
            }
        }
    }

    /** Coefficient r of ⟨p, p̄⟩ over a group. */
    private double mean(int order, int[] at) {
        double sum = 0;
        for (int r = 0; r <= order; r++) {
            double[] values = p.value(r);
            double[] adjoints = p.adjoint(order - r);
            for (int i = 0; i < group; i++) {
                sum += values[at[r] + i] * adjoints[at[order - r] + i];
            }
        }
        return sum;
    }
}
