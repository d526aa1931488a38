package org.brink.spi.objective;

import java.util.List;
import java.util.Optional;

/** A function L: Rⁿ → R to minimise. Immutable and safe for all threads; work happens in {@link Evaluation}s. */
public interface Objective {

    /** The number n of coordinates, at least 1. */
    int dimension();

    /** A new workspace for evaluating this objective, for one thread at a time. */
    Evaluation newEvaluation();

    /** The named blocks (layers, factors) that make up the point, in order and without gaps; one block by default. */
    default List<Block> blocks() {
        return List.of(new Block("w", 0, List.of(dimension())));
    }

    /** What does the arithmetic of evaluations; plain Java by default. */
    default Arithmetic arithmetic() {
        return Arithmetic.PLAIN;
    }

    /**
     * What a reader of results must know about how they were computed, one sentence each; goes into the record of every
     * run as a warning. Empty by default.
     */
    default List<String> remarks() {
        return List.of();
    }

    /** Two coordinates that describe the interesting points well, if there are such. */
    default Optional<PlanarChart> planarChart() {
        return Optional.empty();
    }
}
