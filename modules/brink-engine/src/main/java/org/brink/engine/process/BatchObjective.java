package org.brink.engine.process;

import java.util.ArrayList;
import java.util.List;
import org.brink.spi.objective.Arithmetic;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.FiniteSum;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.SubsetEvaluation;

/**
 * The objective as an optimizer on batches sees it: every evaluation of it is on the batch of the step, also those that
 * the optimizer makes for itself. For one optimizer, and so for one thread.
 */
final class BatchObjective implements Objective {

    private final FiniteSum whole;
    private final int size;
    private final List<SubsetEvaluation> made = new ArrayList<>();

    BatchObjective(FiniteSum whole, int size) {
        this.whole = whole;
        this.size = size;
    }

    /** Moves all evaluations to a batch. */
    void choose(int[] batch) {
        for (SubsetEvaluation evaluation : made) {
            evaluation.choose(batch);
        }
    }

    @Override
    public int dimension() {
        return whole.dimension();
    }

    @Override
    public SubsetEvaluation newEvaluation() {
        SubsetEvaluation evaluation = whole.newSubsetEvaluation(size);
        made.add(evaluation);
        return evaluation;
    }

    @Override
    public List<Block> blocks() {
        return whole.blocks();
    }

    @Override
    public Arithmetic arithmetic() {
        return whole.arithmetic();
    }

    @Override
    public List<String> remarks() {
        return whole.remarks();
    }
}
