package org.brink.flows.stable;

import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.State;
import org.hipparchus.ode.OrdinaryDifferentialEquation;

/** The stable flow as a system for an integrator: y holds w, and then the arrays of s one after the other. */
final class StableEquation implements OrdinaryDifferentialEquation {

    private final DescentRule rule;
    private final Evaluation evaluation;
    private final State state;
    private final State rate;
    private final double[] position;
    private final double[] gradient;
    private final double[] change;
    private final double[] squares;
    private final int dimension;

    /**
     * @param rule that is followed
     * @param evaluation to be moved about
     */
    StableEquation(DescentRule rule, Evaluation evaluation) {
        this.rule = rule;
        this.evaluation = evaluation;
        int n = evaluation.dimension();
        state = new State(rule.layout());
        rate = new State(rule.layout());
        position = new double[n];
        gradient = new double[n];
        change = new double[n];
        squares = new double[n];
        int total = n;
        for (int i = 0; i < rule.layout().slots().size(); i++) {
            total += state.array(i).length;
        }
        dimension = total;
    }

    @Override
    public int getDimension() {
        return dimension;
    }

    /** y of a position and a state. */
    double[] pack(double[] w, State s) {
        double[] y = new double[dimension];
        System.arraycopy(w, 0, y, 0, w.length);
        copyState(s, y, w.length, false);
        return y;
    }

    /** Position and state of y. */
    void unpack(double[] y, double[] w, State s) {
        System.arraycopy(y, 0, w, 0, w.length);
        copyState(s, y, w.length, true);
    }

    private static void copyState(State s, double[] y, int from, boolean toState) {
        int at = from;
        for (int i = 0; i < s.layout().slots().size(); i++) {
            double[] array = s.array(i);
            if (toState) {
                System.arraycopy(y, at, array, 0, array.length);
            } else {
                System.arraycopy(array, 0, y, at, array.length);
            }
            at += array.length;
        }
    }

    @Override
    public double[] computeDerivatives(double t, double[] y) {
        unpack(y, position, state);
        evaluation.moveTo(position);
        evaluation.gradient(gradient);
        rule.preconditioner(t, state).applyInverse(gradient, change);
        for (int i = 0; i < change.length; i++) {
            change[i] = -rule.gain() * change[i] - rule.decay() * position[i];
            squares[i] = gradient[i] * gradient[i];
        }
        if (dimension > change.length) {
            rule.rate(t, state, squares, rate);
        }
        return pack(change, rate);
    }
}
