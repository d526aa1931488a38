package org.brink.spectral;

import org.brink.spectral.EigenOptions.Method;
import org.brink.spi.optimizer.State;

/**
 * Follows the largest algebraic eigenpairs of an operator that changes little from call to call. Small operators are
 * decomposed densely, which keeps no memory; large ones are solved by {@link BlockSolver}, which starts from the last
 * solution. Signs of eigenvectors continue from call to call. In steady state nothing is allocated. For one thread at a
 * time; with the same options the same sequence of operators gives the same results to the last bit.
 */
public final class EigenTracker {

    /** Up to this dimension n products and a dense decomposition cost less than an iteration. */
    private static final int SMALL = 32;
    /** A Krylov basis that would hold this share of the whole space saves nothing. */
    private static final int BLOCKS_IN_BASIS = 6;

    private final int dimension;
    private final Eigenpairs pairs;
    private final DenseSolver dense;
    private final BlockSolver iterative;

    /**
     * A tracker for operators of one dimension.
     *
     * @throws IllegalArgumentException if more eigenpairs are asked for than there are
     */
    public EigenTracker(int dimension, EigenOptions options) {
        if (options.count() > dimension) {
            throw new IllegalArgumentException(
                    options.count() + " eigenpairs of an operator of dimension " + dimension);
        }
        this.dimension = dimension;
        this.pairs = new Eigenpairs(options.count(), dimension);
        boolean direct = switch (options.method()) {
            case DENSE -> true;
            case ITERATIVE -> false;
            case AUTOMATIC -> dimension <= SMALL
                    || dimension <= (long) BLOCKS_IN_BASIS * (options.count() + options.guards());
        };
        this.dense = direct ? new DenseSolver(dimension, options) : null;
        this.iterative = direct ? null : new BlockSolver(dimension, options);
    }

    /** How this tracker solves: {@link Method#DENSE} or {@link Method#ITERATIVE}. */
    public Method method() {
        return dense != null ? Method.DENSE : Method.ITERATIVE;
    }

    /**
     * Solves for the largest eigenpairs of the operator.
     *
     * @return the same object at every call, overwritten
     */
    public Eigenpairs solve(SymmetricOperator operator) {
        if (operator.dimension() != dimension) {
            throw new IllegalArgumentException("dimension " + operator.dimension() + ", expected " + dimension);
        }
        pairs.begin();
        boolean solved = dense != null ? dense.solve(operator, pairs) : iterative.solve(operator, pairs);
        if (solved) {
            pairs.finish();
        } else {
            pairs.fail();
        }
        return pairs;
    }

    /** A copy of everything that later solves depend on. */
    public State save() {
        Memory memory = new Memory();
        pairs.save(memory);
        if (dense != null) {
            dense.save(memory);
        } else {
            iterative.save(memory);
        }
        return memory.toState();
    }

    /** Goes back to a state that a tracker made with the same dimension and options has saved. */
    public void restore(State saved) {
        Memory memory = new Memory(saved);
        pairs.restore(memory);
        if (dense != null) {
            dense.restore(memory);
        } else {
            iterative.restore(memory);
        }
    }

    /** Forgets all earlier solutions, so that the next solve starts cold. */
    public void forget() {
        pairs.forget();
        if (dense != null) {
            dense.forget();
        } else {
            iterative.forget();
        }
    }
}
