package org.brink.optimizers.matrix;

import java.util.List;
import org.brink.optimizers.rule.Metric;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * Adam's second moment in a rotated basis: V' = β₂V + (1−β₂)(UᵀGW)², P⁻¹X = η·U[(UᵀXW)/(√V̂ + ε)]Wᵀ. The bases U and W
 * start as I and follow the eigenvectors of the averages L' = β₂L + (1−β₂)GGᵀ and R' = β₂R + (1−β₂)GᵀG by a step of
 * orthogonal iteration, U' = qr(L'U), after every few updates (Vyas et al. 2024, Algorithms 3 and 4).
 */
final class SoapMetric implements Metric {

    private static final int STATISTICS = 0;
    private static final int BASES = 1;
    private static final int MOMENT = 2;

    private final Sides sides;
    private final double decay;
    private final double epsilon;
    private final double initial;
    private final long every;
    private final StateLayout layout;
    private final double[] rotated;

    /**
     * @param initial L and R start from this multiple of I, which keeps bases defined before gradients span all sides
     * @param every updates between two changes of the bases
     */
    SoapMetric(List<MatrixBlock> blocks, int dimension, double decay, double epsilon, double initial, long every,
            long largestSide) {
        this.sides = Sides.of(blocks, (block, side) -> block.isMatrix() && side <= largestSide);
        this.decay = decay;
        this.epsilon = epsilon;
        this.initial = initial;
        this.every = every;
        // one number more than needed, because a layout has no empty slots
        this.layout = StateLayout.EMPTY.with("statistics", sides.length() + 1).with("bases", sides.length() + 1)
                .with("secondMoment", dimension);
        this.rotated = new double[dimension];
    }

    @Override
    public StateLayout layout() {
        return layout;
    }

    @Override
    public void start(State state, int first) {
        sides.fillIdentity(initial, state.array(first + STATISTICS));
        sides.fillIdentity(1, state.array(first + BASES));
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient,
            double[] direction, State next, int first) {
        double[] statistics = next.array(first + STATISTICS);
        sides.accumulate(decay, state.array(first + STATISTICS), 1 - decay, gradient, statistics);
        statistics[sides.length()] = 0;
        double[] bases = next.array(first + BASES);
        System.arraycopy(state.array(first + BASES), 0, bases, 0, bases.length);
        if (step > 0 && step % every == 0) {
            // from the averages before this gradient, as if done at the end of the last update
            OrthogonalIteration.improve(sides, state.array(first + STATISTICS), bases);
        }
        new RotatedBlocks(sides, bases).forward(gradient, rotated);
        double[] before = state.array(first + MOMENT);
        double[] after = next.array(first + MOMENT);
        for (int i = 0; i < after.length; i++) {
            after[i] = decay * before[i] + (1 - decay) * rotated[i] * rotated[i];
        }
    }

    @Override
    public Preconditioner at(long step, State next, int first, double stepSize) {
        double[] moment = next.array(first + MOMENT);
        double bias = Math.sqrt(1 - Math.pow(decay, step + 1));
        double[] stepSizes = new double[moment.length];
        for (int i = 0; i < stepSizes.length; i++) {
            stepSizes[i] = stepSize / (Math.sqrt(moment[i]) / bias + epsilon);
        }
        return new RotatedPreconditioner(new RotatedBlocks(sides, next.array(first + BASES)), stepSizes);
    }
}
