package org.brink.flows.rod;

import org.brink.api.filter.LinearFilter;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;

/**
 * Where a rod flow starts: the rod between the iterate w_t and the next, w_{t+1}, that is the centre ½(z_t + z_{t+1})
 * and Σ = δδᵀ with δ = ½(z_{t+1} − z_t), at time t + ½. The memory of the filter before the step is found from the
 * direction m: with one vector x to remember, m = b₀(g − a₁x) + b₁x. The smooth state at t + ½, the mean of the states
 * before and after the update, is s' − ½(update(s') − s').
 */
final class RodStart {

    private final Optimizer optimizer;
    private final int n;

    RodStart(Optimizer optimizer, int n) {
        this.optimizer = optimizer;
        this.n = n;
    }

    /**
     * Puts a flow on the rod of a step.
     *
     * @param step index t
     * @param position w_t
     * @param updated the state s' after the update of that step
     * @param at the objective at w_t
     */
    void place(long step, double[] position, State updated, Evaluation at, RodFlow flow) {
        double[] gradient = new double[n];
        at.gradient(gradient);
        double[] direction = new double[n];
        optimizer.direction(step, updated, gradient, direction);
        LinearFilter filter = RodField.filter(optimizer, step);
        double[] z = flow.z();
        System.arraycopy(position, 0, z, 0, n);
        if (z.length > n) {
            double[] b = filter.numerator();
            double[] a = filter.denominator();
            double b1 = b.length > 1 ? b[1] : 0;
            double a1 = a.length > 1 ? a[1] : 0;
            for (int i = 0; i < n; i++) {
                z[n + i] = (direction[i] - b[0] * gradient[i]) / (b1 - b[0] * a1);
            }
        }
        JointRule rule = new JointRule(n);
        rule.set(filter, optimizer.retention(step), optimizer.preconditioner(step, updated));
        double[] change = new double[z.length];
        rule.change(z, gradient, change);
        flow.rods().clear();
        Dense.add(0.5, change, flow.rods().add());
        Dense.add(0.5, change, z);
        if (!updated.layout().slots().isEmpty()) {
            State twice = new State(updated.layout());
            optimizer.update(step, updated, position, at, gradient, twice);
            for (int slot = 0; slot < updated.layout().slots().size(); slot++) {
                double[] once = updated.array(slot);
                double[] mean = flow.state().array(slot);
                System.arraycopy(once, 0, mean, 0, once.length);
                Dense.addDifference(-0.5, twice.array(slot), once, mean);
            }
        }
        flow.moved();
    }
}
