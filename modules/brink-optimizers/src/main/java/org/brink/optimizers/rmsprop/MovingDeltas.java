package org.brink.optimizers.rmsprop;

import java.util.Optional;
import org.brink.optimizers.rule.AveragedMetric;
import org.brink.optimizers.rule.DiagonalMetric;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * v' = ρv + (1−ρ)g², dᵢ = √(v'ᵢ+ε) / √(uᵢ+ε), u' = ρu + (1−ρ)(g/d)². The denominators need u from before the update,
 * so they are kept in the state.
 */
final class MovingDeltas extends DiagonalMetric {

    static final int SQUARES = 0;
    static final int DELTAS = 1;
    static final int DENOMINATORS = 2;

    private final double decay;
    private final double epsilon;

    MovingDeltas(int dimension, double decay, double epsilon) {
        super(dimension);
        this.decay = decay;
        this.epsilon = epsilon;
    }

    @Override
    public StateLayout layout() {
        return StateLayout.EMPTY.with("secondMoment", dimension()).with("squaredChanges", dimension())
                .with("denominators", dimension());
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient,
            double[] direction, State next, int first) {
        double[] squares = state.array(first + SQUARES);
        double[] deltas = state.array(first + DELTAS);
        double[] nextSquares = next.array(first + SQUARES);
        double[] nextDeltas = next.array(first + DELTAS);
        double[] denominators = next.array(first + DENOMINATORS);
        for (int i = 0; i < gradient.length; i++) {
            double square = decay * squares[i] + (1 - decay) * gradient[i] * gradient[i];
            double denominator = Math.sqrt(square + epsilon) / Math.sqrt(deltas[i] + epsilon);
            double delta = gradient[i] / denominator;
            nextSquares[i] = square;
            denominators[i] = denominator;
            nextDeltas[i] = decay * deltas[i] + (1 - decay) * delta * delta;
        }
    }

    @Override
    protected void denominators(long step, State next, int first, double[] out) {
        System.arraycopy(next.array(first + DENOMINATORS), 0, out, 0, out.length);
    }

    @Override
    public Optional<AveragedMetric> averaged() {
        return decay == 0 ? Optional.empty() : Optional.of(new AveragedDeltas(dimension(), decay, epsilon));
    }
}
