package org.brink.jets.float64.op;

import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Operation;

/**
 * y = s·(x − μ) in every group of entries, with their mean μ and s = (mean (x − μ)² + ε)^(−1/2): layer and group
 * normalisation; with μ = 0 division by the root mean square. A group is a run of neighbouring columns in a block of
 * neighbouring rows.
 *
 * <p>Series: with v the mean square, s₁ = −½s₀³v₁ and s₂ = −½s₀³v₂ + ⅜s₀⁵v₁². The adjoint is
 * x̄ = s·(ȳ − ⟨ȳ⟩ − y⟨ȳy⟩) as a product of series, where ⟨⟩ is the mean over the group and the second term belongs to
 * the mean.
 */
public final class Normalize implements Operation {

    private final Node x;
    private final Node y;
    /** Series of μ, one entry for each block and group; in the place of adjoints ⟨ȳ⟩. */
    private final Node mean;
    /** Series of s; in the place of adjoints ⟨ȳy⟩. */
    private final Node scale;
    private final int places;
    private final int share;
    private final boolean centred;
    private final double epsilon;

    private Normalize(Graph graph, Node x, int places, int groups, boolean centred, double epsilon) {
        this.x = x;
        this.y = graph.result(x.rows(), x.columns());
        this.mean = graph.result(x.rows() / places, groups);
        this.scale = graph.result(x.rows() / places, groups);
        this.places = places;
        this.share = x.columns() / groups;
        this.centred = centred;
        this.epsilon = epsilon;
    }

    /**
     * Adds a normalisation to a network.
     *
     * @param places rows of a block
     * @param groups of columns
     * @param centred whether means are subtracted
     * @param epsilon added to mean squares
     */
    public static Node add(Graph graph, Node x, int places, int groups, boolean centred, double epsilon) {
        Shapes.requireActivation(x);
        if (places < 1 || groups < 1 || x.rows() % places != 0 || x.columns() % groups != 0) {
            throw new IllegalArgumentException(x.rows() + " × " + x.columns() + " entries do not fit blocks of "
                    + places + " rows and " + groups + " groups of columns");
        }
        return graph.add(new Normalize(graph, x, places, groups, centred, epsilon));
    }

    @Override
    public Node result() {
        return y;
    }

    @Override
    public long work() {
        return 8L * x.rows() * x.columns();
    }

    /** A group of one direction: where its entries start, and how far neighbouring rows are apart. */
    private record Group(int at0, int step0, int at, int step, int statistic0, int statistic) {

        int at(int order) {
            return order == 0 ? at0 : at;
        }

        int step(int order) {
            return order == 0 ? step0 : step;
        }

        int statistic(int order) {
            return order == 0 ? statistic0 : statistic;
        }
    }

    private Group group(int block, int group, int j, int k) {
        int columns = x.columns();
        int row = block * places;
        return new Group(row * columns + group * share, columns, (row * k + j) * columns + group * share, k * columns,
                block * mean.columns() + group, (block * k + j) * mean.columns() + group);
    }

    @Override
    public void forward(int order, int directions) {
        int k = order == 0 ? 1 : directions;
        for (int block = 0; block < mean.rows(); block++) {
            for (int g = 0; g < mean.columns(); g++) {
                for (int j = 0; j < k; j++) {
                    Group group = group(block, g, j, k);
                    double centre = centred ? sum(x.value(order), group.at(order), group.step(order)) : 0;
                    mean.value(order)[group.statistic(order)] = centre;
                    if (order == 0) {
                        zeroth(group, centre);
                    } else if (order == 1) {
                        first(group, centre);
                    } else {
                        second(group, centre);
                    }
                }
            }
        }
    }

    private void zeroth(Group group, double centre) {
        double[] in = x.value(0);
        double[] out = y.value(0);
        combine(1, in, group.at0, group.step0, -centre, out, true);
        double square = dot(out, group, 0, out, 0);
        double s = 1 / Math.sqrt(square + epsilon);
        scale.value(0)[group.statistic0] = s;
        for (int place = 0, at = group.at0; place < places; place++, at += group.step0) {
            for (int i = at; i < at + share; i++) {
                out[i] *= s;
            }
        }
    }

    /** y₁ = s₀(x₁ − μ₁) + (s₁/s₀)y₀, where ½v₁ = ⟨(x₀ − μ₀)x₁⟩ = ⟨y₀x₁⟩/s₀. */
    private void first(Group group, double centre) {
        double s = scale.value(0)[group.statistic0];
        double half = dot(y.value(0), group, 0, x.value(1), 1) / s;
        double s1 = -s * s * s * half;
        scale.value(1)[group.statistic] = s1;
        double[] out = y.value(1);
        combine(s, x.value(1), group.at, group.step, -s * centre, out, true);
        accumulate(s1 / s, y.value(0), group, 0, out, 1);
    }

    /** y₂ = s₀(x₂ − μ₂) + s₁(x₁ − μ₁) + (s₂/s₀)y₀, where v₂ = 2⟨(x₀ − μ₀)x₂⟩ + ⟨(x₁ − μ₁)x₁⟩. */
    private void second(Group group, double centre) {
        double s = scale.value(0)[group.statistic0];
        double s1 = scale.value(1)[group.statistic];
        double centre1 = mean.value(1)[group.statistic];
        double half = dot(y.value(0), group, 0, x.value(2), 2) / s;
        double square = variance(x.value(1), group.at, group.step, centre1);
        // with s₁ = −½s₀³v₁, the term ⅜s₀⁵v₁² is (3/2)s₁²/s₀
        double s2 = -s * s * s * (half + 0.5 * square) + 1.5 * s1 * s1 / s;
        scale.value(2)[group.statistic] = s2;
        double[] out = y.value(2);
        combine(s, x.value(2), group.at, group.step, -s * centre - s1 * centre1, out, true);
        accumulate(s1, x.value(1), group, 1, out, 2);
        accumulate(s2 / s, y.value(0), group, 0, out, 2);
    }

    @Override
    public void backward(int order, int directions) {
        boolean first = x.claimAdjoint(order) == 0;
        int k = order == 0 ? 1 : directions;
        for (int block = 0; block < mean.rows(); block++) {
            for (int g = 0; g < mean.columns(); g++) {
                for (int j = 0; j < k; j++) {
                    backward(group(block, g, j, k), order, first);
                }
            }
        }
    }

    private void backward(Group group, int order, boolean first) {
        mean.adjoint(order)[group.statistic(order)] = centred
                ? sum(y.adjoint(order), group.at(order), group.step(order)) : 0;
        double product = 0;
        for (int r = 0; r <= order; r++) {
            product += dot(y.adjoint(r), group, r, y.value(order - r), order - r);
        }
        scale.adjoint(order)[group.statistic(order)] = product;

        double[] out = x.adjoint(order);
        double shift = -cauchy(mean, group, order);
        combine(scale.value(0)[group.statistic0], y.adjoint(order), group.at(order), group.step(order), shift, out,
                first);
        for (int r = 1; r <= order; r++) {
            accumulate(scale.value(r)[group.statistic], y.adjoint(order - r), group, order - r, out, order);
        }
        for (int r = 0; r <= order; r++) {
            accumulate(-cauchy(scale, group, order - r), y.value(r), group, r, out, order);
        }
    }

    /** Coefficient of the series of s times what stands in the place of the adjoints of a statistic. */
    private double cauchy(Node statistic, Group group, int order) {
        double sum = 0;
        for (int r = 0; r <= order; r++) {
            sum += scale.value(r)[group.statistic(r)]
                    * statistic.adjoint(order - r)[group.statistic(order - r)];
        }
        return sum;
    }

    /** The mean over a group. */
    private double sum(double[] a, int start, int step) {
        double sum = 0;
        for (int place = 0, at = start; place < places; place++, at += step) {
            sum += GroupSums.sum(share, a, at);
        }
        return sum / (places * share);
    }

    /** The mean of squares over a group, after a shift. */
    private double variance(double[] a, int start, int step, double centre) {
        double sum = 0;
        for (int place = 0, at = start; place < places; place++, at += step) {
            sum += GroupSums.squares(share, a, at, centre);
        }
        return sum / (places * share);
    }

    /** The mean of products over a group. */
    private double dot(double[] a, Group group, int orderA, double[] b, int orderB) {
        double sum = 0;
        int atA = group.at(orderA);
        int atB = group.at(orderB);
        for (int place = 0; place < places; place++, atA += group.step(orderA), atB += group.step(orderB)) {
            sum += GroupSums.product(share, a, atA, b, atB);
        }
        return sum / (places * share);
    }

    /** out = factor·in + shift, or added to out; both have the same places. */
    private void combine(double factor, double[] in, int start, int step, double shift, double[] out,
            boolean overwrite) {
        for (int place = 0, at = start; place < places; place++, at += step) {
            if (overwrite) {
                for (int i = at; i < at + share; i++) {
                    out[i] = factor * in[i] + shift;
                }
            } else {
                for (int i = at; i < at + share; i++) {
                    out[i] += factor * in[i] + shift;
                }
            }
        }
    }

    /** out += factor·in, where a coefficient of order 0 is shared by all directions. */
    private void accumulate(double factor, double[] in, Group group, int orderIn, double[] out, int orderOut) {
        int from = group.at(orderIn);
        int to = group.at(orderOut);
        for (int place = 0; place < places; place++, from += group.step(orderIn), to += group.step(orderOut)) {
            if (from == to) {
                for (int i = to; i < to + share; i++) {
                    out[i] += factor * in[i];
                }
            } else {
                for (int i = 0; i < share; i++) {
                    out[to + i] += factor * in[from + i];
                }
            }
        }
    }
}
