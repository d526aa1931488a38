package org.brink.optimizers.rmsprop;

import org.brink.optimizers.rule.AveragedMetric;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * Adadelta averaged over oscillation: d = √(v+ε)/√(u+ε) with dv/dt = ((1−ρ)/ρ)(m−v) and du/dt = (1−ρ)(m/d²−u) for the
 * mean m of the squared gradient. The rates differ because d is made from v after the update and from u before it.
 */
final class AveragedDeltas implements AveragedMetric {

    private static final int SQUARES = 0;
    private static final int DELTAS = 1;

    private final StateLayout layout;
    private final double decay;
    private final double epsilon;

    AveragedDeltas(int dimension, double decay, double epsilon) {
        layout = StateLayout.EMPTY.with("secondMoment", dimension).with("squaredChanges", dimension);
        this.decay = decay;
        this.epsilon = epsilon;
    }

    @Override
    public StateLayout layout() {
        return layout;
    }

    @Override
    public void adopt(State next, int first, State flow) {
        double[] squares = next.array(first + MovingDeltas.SQUARES);
        double[] denominators = next.array(first + MovingDeltas.DENOMINATORS);
        System.arraycopy(squares, 0, flow.array(SQUARES), 0, squares.length);
        double[] before = flow.array(DELTAS);
        for (int i = 0; i < before.length; i++) {
            double root = (squares[i] + epsilon) / (denominators[i] * denominators[i]);
            before[i] = Math.max(0, root - epsilon);
        }
    }

    @Override
    public void release(State flow, State next, int first) {
        double[] u = flow.array(DELTAS);
        System.arraycopy(flow.array(SQUARES), 0, next.array(first + MovingDeltas.SQUARES), 0, u.length);
        System.arraycopy(u, 0, next.array(first + MovingDeltas.DELTAS), 0, u.length);
        denominators(0, flow, next.array(first + MovingDeltas.DENOMINATORS));
    }

    @Override
    public void rate(State state, double[] meanSquare, State out) {
        double[] v = state.array(SQUARES);
        double[] u = state.array(DELTAS);
        for (int i = 0; i < v.length; i++) {
            out.array(SQUARES)[i] = squareRate(meanSquare[i], v[i]);
            out.array(DELTAS)[i] = deltaRate(meanSquare[i], v[i], u[i]);
        }
    }

    private double squareRate(double meanSquare, double v) {
        return (1 - decay) / decay * (meanSquare - v);
    }

    private double deltaRate(double meanSquare, double v, double u) {
        return (1 - decay) * (meanSquare * (u + epsilon) / (v + epsilon) - u);
    }

    @Override
    public void denominators(double t, State state, double[] out) {
        double[] v = state.array(SQUARES);
        double[] u = state.array(DELTAS);
        for (int i = 0; i < v.length; i++) {
            out[i] = Math.sqrt((v[i] + epsilon) / (u[i] + epsilon));
        }
    }

    @Override
    public void denominatorRate(double t, State state, double[] meanSquare, double[] out) {
        double[] v = state.array(SQUARES);
        double[] u = state.array(DELTAS);
        for (int i = 0; i < v.length; i++) {
            double root = Math.sqrt((v[i] + epsilon) / (u[i] + epsilon));
            out[i] = 0.5 * root * (squareRate(meanSquare[i], v[i]) / (v[i] + epsilon)
                    - deltaRate(meanSquare[i], v[i], u[i]) / (u[i] + epsilon));
        }
    }

    @Override
    public boolean uniform() {
        return false;
    }
}
