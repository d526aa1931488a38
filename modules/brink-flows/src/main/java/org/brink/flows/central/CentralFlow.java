package org.brink.flows.central;

import java.util.Arrays;
import java.util.Optional;
import org.brink.spectral.complementarity.Complementarity;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.AveragedForm;
import org.brink.spi.optimizer.State;

/**
 * Integrates a central flow by Euler steps that are implicit in the constraint. Holds what saves work from one unit of
 * time to the next (eigenvectors), and what is known about the instant at which the last unit began. For one thread at
 * a time.
 */
public final class CentralFlow {

    private final AveragedForm form;
    private final CentralOptions options;
    private final double threshold;
    private final Evaluation there;
    private final CriticalDirections edge;
    private final EdgeDerivatives derivatives;
    private final EdgeBalance balance;
    private final FlowCost cost = new FlowCost();
    private final State rate;
    private final double[] gradient;
    private final double[] velocity;
    private final double[] p;
    private final double[] change;
    private final double[] explicit;
    private final double[] squares;
    private final double[] penalty;
    private Oscillation oscillation = Oscillation.REST;

    /**
     * A flow for an update rule.
     *
     * @param threshold θ, the edge of λmax(P⁻¹H)
     */
    public CentralFlow(Objective objective, AveragedForm form, double threshold, CentralOptions options) {
        int n = objective.dimension();
        this.form = form;
        this.options = options;
        this.threshold = threshold;
        there = objective.newEvaluation();
        edge = new CriticalDirections(n, threshold, options, cost);
        derivatives = new EdgeDerivatives(n, cost);
        balance = new EdgeBalance(form, n, threshold, options.ablated());
        rate = new State(form.layout());
        gradient = new double[n];
        velocity = new double[n];
        p = new double[n];
        change = new double[n];
        explicit = new double[n];
        squares = new double[n];
        penalty = new double[n];
    }

    /**
     * Integrates over one unit of time.
     *
     * @param t time at the beginning
     * @param here the objective at w, not to be moved
     * @param w the position, overwritten
     * @param state the state of the averaged form, overwritten
     */
    public void advance(double t, Evaluation here, double[] w, State state) {
        cost.reset();
        double dt = 1.0 / options.substeps();
        for (int sub = 0; sub < options.substeps(); sub++) {
            Evaluation at = here;
            if (sub > 0) {
                there.moveTo(w);
                at = there;
            }
            Optional<Complementarity> solution = step(t + sub * dt, dt, at, w, state, sub == 0);
            if (sub == 0) {
                oscillation = Oscillation.of(edge, solution, p, form.uniform());
            }
            finish(t + sub * dt, dt, solution, w, state);
        }
    }

    /** Everything about the beginning of a substep. */
    private Optional<Complementarity> step(double t, double dt, Evaluation at, double[] w, State state, boolean first) {
        form.diagonal(t, state, p);
        at.gradient(gradient);
        cost.gradient();
        if (first || options.solveEverySubstep()) {
            edge.solve(at, p);
        }
        for (int i = 0; i < w.length; i++) {
            velocity[i] = -gradient[i] / p[i];
            squares[i] = gradient[i] * gradient[i];
        }
        if (edge.critical() == 0) {
            return Optional.empty();
        }
        derivatives.compute(at, edge.critical(), edge.vectors());
        form.diagonalRate(t, state, squares, change);
        form.diagonal(t + dt, state, explicit);
        for (int i = 0; i < w.length; i++) {
            change[i] = dt * change[i] + (explicit[i] - p[i]);
        }
        return Optional.of(balance.solve(t, dt, state, p, change, velocity, edge, derivatives));
    }

    /** The Euler step. */
    private void finish(double t, double dt, Optional<Complementarity> solution, double[] w, State state) {
        Arrays.fill(penalty, 0);
        solution.ifPresent(found -> oscillate(found.x()));
        for (int i = 0; i < w.length; i++) {
            w[i] += dt * (velocity[i] - 0.5 * penalty[i] / p[i]);
        }
        if (form.adaptive()) {
            form.rate(t, state, squares, rate);
            for (int slot = 0; slot < rate.layout().slots().size(); slot++) {
                Dots.add(dt, rate.array(slot), state.array(slot));
            }
        }
    }

    /** What the oscillation adds to the mean square of the gradient, and to its mean. */
    private void oscillate(double[][] x) {
        if (!options.ablated()) {
            derivatives.penalty(x, penalty);
        }
        if (form.adaptive()) {
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < x.length; j++) {
                    double factor = threshold * threshold * x[i][j];
                    double[] ui = edge.vector(i);
                    double[] uj = edge.vector(j);
                    for (int m = 0; m < p.length; m++) {
                        squares[m] += factor * (p[m] * ui[m]) * (p[m] * uj[m]);
                    }
                }
            }
        }
    }

    /** The oscillation at the beginning of the last unit of time. */
    public Oscillation oscillation() {
        return oscillation;
    }

    /** What the last unit of time has cost. */
    public FlowCost cost() {
        return cost;
    }

    /** A copy of what only saves work. */
    public State remember() {
        return edge.save();
    }

    /** Goes back to what was remembered. */
    public void recall(State memory) {
        edge.forget();
        if (!memory.layout().slots().isEmpty()) {
            edge.restore(memory);
        }
    }
}
