package org.brink.flows.rod;

import org.brink.api.filter.LinearFilter;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;

/**
 * The right-hand side of the rod flow at a joint point z̄ with rods δᵢ. With G(z, g) the change of z in one step,
 * Ḡ = G(z̄, ḡ), Gᵢ = G(δᵢ, hᵢ) and J̄ its derivative with the mean Hessian H̄,
 *
 * <pre>
 * dz̄/dt = Ḡ − ½J̄Ḡ
 * dΣ/dt = ½(ḠḠᵀ + Σᵢ GᵢGᵢᵀ) − 2Σ
 * </pre>
 *
 * For gradient descent Ḡ = −ηḡ, Gᵢ = −ηhᵢ and the second term of the centre is −½η²H̄ḡ. P follows the smooth state and
 * is held in the derivative J̄.
 */
final class RodField {

    private final int n;
    private final Optimizer optimizer;
    private final RodGradients gradients;
    private final JointRule rule;
    private final BetweenSteps preconditioners;
    private final double[] centre;
    private final double[] change;
    private final double[] bent;
    private final double[] u;
    private final double[] product;
    private final double[][] spread;

    RodField(Objective objective, Optimizer optimizer, int capacity) {
        this.optimizer = optimizer;
        n = objective.dimension();
        int length = n * (1 + JointRule.memory(filter(optimizer, 0)));
        gradients = new RodGradients(objective, capacity);
        rule = new JointRule(n);
        preconditioners = new BetweenSteps(optimizer, n);
        centre = new double[n];
        change = new double[length];
        bent = new double[length];
        u = new double[n];
        product = new double[n];
        spread = new double[capacity][length];
    }

    static LinearFilter filter(Optimizer optimizer, long step) {
        return optimizer.filter(step).orElseThrow(
                () -> new IllegalArgumentException("the direction is no linear filter of the gradients"));
    }

    /** Evaluates everything but the derivative of the centre, at a time in steps. */
    void look(double time, double[] z, Rods rods, RuleState smooth) {
        long step = (long) Math.floor(time);
        gradients.evaluate(z, rods);
        System.arraycopy(z, 0, centre, 0, n);
        smooth.look(step, centre, gradients, rods.count());
        rule.set(filter(optimizer, step), optimizer.retention(step), preconditioners.at(time, smooth.next()));
        rule.change(z, gradients.mean(), change);
        for (int i = 0; i < rods.count(); i++) {
            rule.change(rods.rod(i), gradients.difference(i), spread[i]);
        }
    }

    /** Writes dz̄/dt at what was looked at last. */
    void drift(double[] out) {
        System.arraycopy(change, 0, u, 0, n);
        gradients.hessianTimes(u, product);
        rule.change(change, product, bent);
        Dense.combine(change, -0.5, bent, out);
    }

    /** Ḡ, lent. */
    double[] change() {
        return change;
    }

    /** Gᵢ for every rod, lent. */
    double[][] spread() {
        return spread;
    }

    JointRule rule() {
        return rule;
    }

    RodGradients gradients() {
        return gradients;
    }
}
