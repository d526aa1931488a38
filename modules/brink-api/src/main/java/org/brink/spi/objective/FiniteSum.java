package org.brink.spi.objective;

/**
 * An objective that is an average over examples, L(w) = (1/N) Σᵢ ℓᵢ(w), and can be evaluated on some of them only: the
 * minibatches of stochastic optimizers and of measurements on batches.
 */
public interface FiniteSum extends Objective {

    /** The number N of examples, at least 1; they are counted from 0. */
    int examples();

    /**
     * A new workspace for averages over some of the examples, for one thread at a time.
     *
     * @param most the largest number of examples that will be chosen at once, at least 1
     */
    SubsetEvaluation newSubsetEvaluation(int most);
}
