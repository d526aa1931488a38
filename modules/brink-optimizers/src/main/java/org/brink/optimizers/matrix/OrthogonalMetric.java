package org.brink.optimizers.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.brink.optimizers.rule.Metric;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** P⁻¹M = η·s·TM for every block M of the direction, with T from an {@link Orthogonaliser}; T is kept in the state. */
final class OrthogonalMetric implements Metric {

    private static final int FACTORS = 0;
    private static final int SCALE = 1;

    private final List<MatrixBlock> blocks;
    private final Orthogonaliser orthogonaliser;
    private final boolean scaled;
    private final ToDoubleFunction<MatrixBlock> blockScale;
    private final StateLayout layout;

    /**
     * @param scaled whether all steps are multiplied by the sum of the singular values of all blocks
     * @param blockScale number by which the step of a block is multiplied
     */
    OrthogonalMetric(List<MatrixBlock> blocks, Orthogonaliser orthogonaliser, boolean scaled,
            ToDoubleFunction<MatrixBlock> blockScale) {
        this.blocks = blocks;
        this.orthogonaliser = orthogonaliser;
        this.scaled = scaled;
        this.blockScale = blockScale;
        int length = blocks.stream().mapToInt(block -> block.shorter() * block.shorter()).sum();
        this.layout = StateLayout.EMPTY.with("orthogonaliser", length).with("nuclearNorm", 1);
    }

    @Override
    public StateLayout layout() {
        return layout;
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient,
            double[] direction, State next, int first) {
        int place = 0;
        double sum = 0;
        for (MatrixBlock block : blocks) {
            sum += orthogonaliser.write(direction, block, next.array(first + FACTORS), place);
            place += block.shorter() * block.shorter();
        }
        next.array(first + SCALE)[0] = sum;
    }

    @Override
    public Preconditioner at(long step, State next, int first, double stepSize) {
        double scale = scaled ? next.array(first + SCALE)[0] : 1;
        List<KroneckerPreconditioner.Factors> factors = new ArrayList<>();
        int place = 0;
        for (MatrixBlock block : blocks) {
            int n = block.shorter();
            double[] t = new double[n * n];
            System.arraycopy(next.array(first + FACTORS), place, t, 0, n * n);
            place += n * n;
            boolean left = block.rows() <= block.columns();
            factors.add(new KroneckerPreconditioner.Factors(block, left ? t : null, left ? null : t,
                    scale * blockScale.applyAsDouble(block)));
        }
        return new KroneckerPreconditioner(factors, stepSize);
    }
}
