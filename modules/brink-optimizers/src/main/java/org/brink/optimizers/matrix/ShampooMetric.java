package org.brink.optimizers.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.brink.optimizers.rule.Metric;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * L' = L + GGᵀ, R' = R + GᵀG from L = R = εI; P⁻¹G = η·L^(−1/2k)·G·R^(−1/2k) with k the number of sides that carry a
 * matrix: 2 for matrices, 1 for vectors. Blocks none of whose sides carries one are divided by the root of the sum of
 * all ‖G‖².
 */
final class ShampooMetric implements Metric {

    private static final int STATISTICS = 0;
    private static final int NORMS = 1;

    private final List<MatrixBlock> blocks;
    private final Sides sides;
    private final double epsilon;
    private final StateLayout layout;

    ShampooMetric(List<MatrixBlock> blocks, double epsilon, long largestSide) {
        this.blocks = blocks;
        this.sides = Sides.of(blocks, (block, side) -> side > 1 && side <= largestSide);
        this.epsilon = epsilon;
        // a layout has no empty slots, so the norms are kept for all blocks and the statistics hold one number more
        this.layout = StateLayout.EMPTY.with("statistics", sides.length() + 1).with("squaredNorms", blocks.size());
    }

    @Override
    public StateLayout layout() {
        return layout;
    }

    @Override
    public void start(State state, int first) {
        sides.fillIdentity(epsilon, state.array(first + STATISTICS));
        Arrays.fill(state.array(first + NORMS), epsilon);
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient,
            double[] direction, State next, int first) {
        sides.accumulate(1, state.array(first + STATISTICS), 1, gradient, next.array(first + STATISTICS));
        next.array(first + STATISTICS)[sides.length()] = 0;
        for (int b = 0; b < blocks.size(); b++) {
            MatrixBlock block = blocks.get(b);
            double sum = state.array(first + NORMS)[b];
            for (int i = block.offset(); i < block.offset() + block.size(); i++) {
                sum += gradient[i] * gradient[i];
            }
            next.array(first + NORMS)[b] = sum;
        }
    }

    @Override
    public Preconditioner at(long step, State next, int first, double stepSize) {
        double[] statistics = next.array(first + STATISTICS);
        List<KroneckerPreconditioner.Factors> factors = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            MatrixBlock block = blocks.get(b);
            OptionalInt left = sides.left().get(b);
            OptionalInt right = sides.right().get(b);
            double power = left.isPresent() && right.isPresent() ? -0.25 : -0.5;
            boolean none = left.isEmpty() && right.isEmpty();
            factors.add(new KroneckerPreconditioner.Factors(block, power(statistics, left, block.rows(), power),
                    power(statistics, right, block.columns(), power),
                    none ? 1 / Math.sqrt(next.array(first + NORMS)[b]) : 1));
        }
        return new KroneckerPreconditioner(factors, stepSize);
    }

    private double[] power(double[] statistics, OptionalInt at, int n, double power) {
        // eigenvalues are at least ε; rounding may put them a little below
        return at.isEmpty() ? null
                : SpectralFunction.of(statistics, at.getAsInt(), n, x -> Math.pow(Math.max(x, epsilon), power));
    }
}
