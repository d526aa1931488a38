package org.brink.spi.objective;

/**
 * The average (1/|B|) Σ_{i∈B} ℓᵢ(w) over a batch B of the examples of a {@link FiniteSum}, with its derivatives. Point
 * and batch are chosen independently of each other, in any order; both must be chosen before anything is asked for.
 * Buffers are reused as long as batches keep their size.
 */
public interface SubsetEvaluation extends Evaluation {

    /**
     * Chooses the batch; what was computed for another one is forgotten, the point stays.
     *
     * @param batch at least one example, by its index; one that is named twice counts twice; lent
     * @throws IllegalArgumentException if there are none or too many, or an index is out of range
     */
    void choose(int... batch);
}
