package org.brink.optimizers.factored;

import java.util.List;
import org.brink.optimizers.rule.DiagonalMetric;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * V̂ᵢⱼ = RᵢCⱼ / mean(R) with averages R and C of g² + ε₁ over columns and rows, and of single entries where a block is
 * a vector; β₂ = 1 − t^(−c). The denominators are √V̂ times max(1, RMS(m/√V̂)/d), over the scale of the weights where
 * steps are relative. Axes after the first count as one.
 */
final class FactoredMoment extends DiagonalMetric {

    private static final int MOMENTS = 0;
    private static final int DENOMINATORS = 1;

    /**
     * The numbers of Shazeer and Stern.
     *
     * @param decayPower c
     * @param clipping d
     * @param relative whether steps are multiplied by the scale of the weights
     * @param smallestScale ε₂
     * @param epsilon ε₁
     */
    record Options(double decayPower, double clipping, boolean relative, double smallestScale, double epsilon) {
    }

    private final List<Block> blocks;
    private final Options options;
    private final StateLayout layout;

    FactoredMoment(int dimension, List<Block> blocks, Options options) {
        super(dimension);
        this.blocks = List.copyOf(blocks);
        this.options = options;
        int length = blocks.stream().mapToInt(FactoredMoment::moments).sum();
        this.layout = StateLayout.EMPTY.with("moments", length).with("denominators", dimension);
    }

    private static int rows(Block block) {
        return block.shape().isEmpty() ? 1 : block.shape().get(0);
    }

    private static boolean factored(Block block) {
        return block.shape().size() > 1;
    }

    private static int moments(Block block) {
        return factored(block) ? rows(block) + block.size() / rows(block) : block.size();
    }

    @Override
    public StateLayout layout() {
        return layout;
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient,
            double[] direction, State next, int first) {
        double decay = 1 - Math.pow(step + 1, -options.decayPower());
        double[] before = state.array(first + MOMENTS);
        double[] moments = next.array(first + MOMENTS);
        double[] denominators = next.array(first + DENOMINATORS);
        int place = 0;
        for (Block block : blocks) {
            if (factored(block)) {
                factored(block, decay, before, place, gradient, moments, denominators);
            } else {
                single(block, decay, before, place, gradient, moments, denominators);
            }
            scale(block, position, direction, denominators);
            place += moments(block);
        }
    }

    private void factored(Block block, double decay, double[] before, int place, double[] gradient, double[] moments,
            double[] denominators) {
        int m = rows(block);
        int n = block.size() / m;
        double[] sums = new double[m + n];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                double g = gradient[block.offset() + i * n + j];
                sums[i] += g * g + options.epsilon();
                sums[m + j] += g * g + options.epsilon();
            }
        }
        double meanOfRows = 0;
        for (int i = 0; i < m + n; i++) {
            double mean = sums[i] / (i < m ? n : m);
            moments[place + i] = decay * before[place + i] + (1 - decay) * mean;
            meanOfRows += i < m ? moments[place + i] / m : 0;
        }
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                denominators[block.offset() + i * n + j] = Math
                        .sqrt(moments[place + i] / meanOfRows * moments[place + m + j]);
            }
        }
    }

    private void single(Block block, double decay, double[] before, int place, double[] gradient, double[] moments,
            double[] denominators) {
        for (int i = 0; i < block.size(); i++) {
            double g = gradient[block.offset() + i];
            moments[place + i] = decay * before[place + i] + (1 - decay) * (g * g + options.epsilon());
            denominators[block.offset() + i] = Math.sqrt(moments[place + i]);
        }
    }

    private void scale(Block block, double[] position, double[] direction, double[] denominators) {
        double squaredSteps = 0;
        double squaredWeights = 0;
        int end = block.offset() + block.size();
        for (int i = block.offset(); i < end; i++) {
            double step = direction[i] / denominators[i];
            squaredSteps += step * step;
            squaredWeights += position[i] * position[i];
        }
        double rms = Math.sqrt(squaredSteps / block.size());
        double weights = Math.max(options.smallestScale(), Math.sqrt(squaredWeights / block.size()));
        double factor = Math.max(1, rms / options.clipping()) / (options.relative() ? weights : 1);
        for (int i = block.offset(); i < end; i++) {
            denominators[i] *= factor;
        }
    }

    @Override
    protected void denominators(long step, State next, int first, double[] out) {
        System.arraycopy(next.array(first + DENOMINATORS), 0, out, 0, out.length);
    }
}
