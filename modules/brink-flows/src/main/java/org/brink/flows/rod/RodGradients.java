package org.brink.flows.rod;

import org.brink.flows.central.FlowCost;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;

/**
 * The objective at the centre and at the ends of all rods: with g± = ∇L(w̄ ± δᵢ) the mean gradient is
 * ḡ = ∇L(w̄) + Σᵢ [½(g₊ + g₋) − ∇L(w̄)] and the differences are hᵢ = ½(g₊ − g₋), both exact to rounding because ends
 * come in pairs. Every end keeps an evaluation of its own, so that products with the Hessian there reuse its work.
 *
 * <p>A rod that is shorter than the longest one by {@link #THIN} changes means by less than that squared: its
 * difference is taken from the Hessian at the centre, where it is not drowned by rounding, and costs one product.
 */
final class RodGradients {

    /** Relative length below which a rod acts linearly. */
    static final double THIN = 1e-5;

    private final int n;
    private final Evaluation centre;
    private final Evaluation[] plus;
    private final Evaluation[] minus;
    private final Objective objective;
    private final double[] at;
    private final double[] low;
    private final double[] gradient;
    private final double[] mean;
    private final double[] product;
    private final double[][] difference;
    private final double[][] thinRods;
    private final double[][] thinProducts;
    private final boolean[] thick;
    private int count;
    private long gradients;
    private long products;

    RodGradients(Objective objective, int capacity) {
        this.objective = objective;
        n = objective.dimension();
        centre = objective.newEvaluation();
        plus = new Evaluation[capacity];
        minus = new Evaluation[capacity];
        at = new double[n];
        low = new double[n];
        gradient = new double[n];
        mean = new double[n];
        product = new double[n];
        difference = new double[capacity][n];
        thinRods = new double[capacity][n];
        thinProducts = new double[capacity][n];
        thick = new boolean[capacity];
    }

    /** Looks at the centre, the first n entries of {@code z}, and at the ends of the rods. */
    void evaluate(double[] z, Rods rods) {
        System.arraycopy(z, 0, at, 0, n);
        centre.moveTo(at);
        centre.gradient(gradient);
        gradients++;
        System.arraycopy(gradient, 0, mean, 0, n);
        count = rods.count();
        double longest = 0;
        for (int i = 0; i < count; i++) {
            longest = Math.max(longest, Dense.dot(rods.rod(i), rods.rod(i), 0, n));
        }
        int thin = 0;
        for (int i = 0; i < count; i++) {
            double[] rod = rods.rod(i);
            thick[i] = !(Dense.dot(rod, rod, 0, n) <= THIN * THIN * longest);
            if (thick[i]) {
                ends(i, z, rod);
            } else {
                System.arraycopy(rod, 0, thinRods[thin++], 0, n);
            }
        }
        if (thin > 0) {
            centre.hessianTimes(thin, thinRods, thinProducts);
            products += thin;
            for (int i = count - 1; i >= 0; i--) {
                if (!thick[i]) {
                    System.arraycopy(thinProducts[--thin], 0, difference[i], 0, n);
                }
            }
        }
    }

    private void ends(int i, double[] z, double[] rod) {
        if (plus[i] == null) {
            plus[i] = objective.newEvaluation();
            minus[i] = objective.newEvaluation();
        }
        Dense.combine(z, 1, rod, at);
        plus[i].moveTo(at);
        plus[i].gradient(product);
        Dense.combine(z, -1, rod, at);
        minus[i].moveTo(at);
        minus[i].gradient(low);
        gradients += 2;
        double[] h = difference[i];
        for (int j = 0; j < n; j++) {
            mean[j] += 0.5 * (product[j] + low[j]) - gradient[j];
            h[j] = 0.5 * (product[j] - low[j]);
        }
    }

    /** The objective at the centre. */
    Evaluation centre() {
        return centre;
    }

    /** ∇L(w̄), lent. */
    double[] gradient() {
        return gradient;
    }

    /** ḡ, lent. */
    double[] mean() {
        return mean;
    }

    /** hᵢ of the i-th rod, lent. */
    double[] difference(int i) {
        return difference[i];
    }

    /** Whether the ends of the i-th rod were looked at. */
    boolean thick(int i) {
        return thick[i];
    }

    /** L(w̄) + Σᵢ [½(L₊ + L₋) − L(w̄)]. */
    double meanLoss() {
        double loss = centre.value();
        double mean = loss;
        for (int i = 0; i < count; i++) {
            if (thick[i]) {
                mean += 0.5 * (plus[i].value() + minus[i].value()) - loss;
            }
        }
        return mean;
    }

    /** Writes H̄u with H̄ = H(w̄) + Σᵢ [½(H(w̄+δᵢ) + H(w̄−δᵢ)) − H(w̄)]. */
    void hessianTimes(double[] u, double[] out) {
        int ends = 0;
        for (int i = 0; i < count; i++) {
            if (thick[i]) {
                ends++;
            }
        }
        centre.hessianTimes(u, out);
        products += 1 + 2L * ends;
        for (int j = 0; j < n; j++) {
            out[j] *= 1 - ends;
        }
        for (int i = 0; i < count; i++) {
            if (thick[i]) {
                plus[i].hessianTimes(u, product);
                Dense.add(0.5, product, out);
                minus[i].hessianTimes(u, product);
                Dense.add(0.5, product, out);
            }
        }
    }

    /** What was computed so far, as a multiple of a gradient; a Hessian-vector product counts as two. */
    double cost() {
        return gradients + FlowCost.GRADIENTS_PER_PRODUCT * products;
    }
}
