package org.brink.spi.objective;

/**
 * Gradient descent on many objectives of one kind in lockstep. Points are laid out by coordinate, {@code
 * points[coordinate][cell]}, each array as long as there are cells. The same operations in the same order as w' = w −
 * η·∇L(w) with {@link Evaluation#gradient}, so that every cell has the same bits as a run of its own. Cells that
 * overflow go on with infinities and NaN and disturb no other.
 *
 * <p>To be vectorised by the compiler of the Java machine an implementation loops over zero-based arrays with one
 * index, without branches and without method calls that are not inlined.
 */
public interface LockstepDescent {

    /** The number of cells. */
    int cells();

    /**
     * Takes steps in all cells.
     *
     * @param points moved in place
     * @param stepSizes η of each cell
     * @param steps how many, at least 0
     */
    void descend(double[][] points, double[] stepSizes, int steps);

    /**
     * A workspace for some of the cells; this one stays usable.
     *
     * @param kept their indices, ascending
     */
    LockstepDescent keep(int[] kept);

    /** Writes the loss of each cell, with the bits of {@link Evaluation#value}. */
    void losses(double[][] points, double[] out);

    /** The given entries of an array. A help for implementors. */
    static double[] some(double[] values, int[] kept) {
        double[] some = new double[kept.length];
        for (int k = 0; k < kept.length; k++) {
            some[k] = values[kept[k]];
        }
        return some;
    }
}
