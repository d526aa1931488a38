package org.brink.jets.tensor;

import java.util.List;
import java.util.Optional;

/**
 * A matrix-valued quantity of a network, described and not computed: its methods add operations to the network and
 * return their results. Rows are examples, or steps or places of examples; columns are features.
 *
 * <p>A block of weights can be used as the weights of {@link #dense}; everything else takes its entries as activations,
 * after {@link #gather}, {@link #reshape}, {@link #repeatRow} or {@link #repeatColumn}.
 */
public interface Tensor {

    /** In an index map: the entry is zero, whatever the source. */
    int ZERO = -1;

    /** What normalisations add to variances, as in PyTorch; variances are those of the sample, divided by n. */
    double EPSILON = 1e-5;

    /** The position of the source of an entry of a rearrangement. */
    @FunctionalInterface
    interface Source {

        /** Position in the source, row by row, or {@link #ZERO}. */
        int of(int row, int column);
    }

    /** Number of rows. */
    int rows();

    /** Number of columns. */
    int columns();

    /** Whether this is a block of weights. */
    boolean isWeight();

    /** What this tensor belongs to. */
    Operations operations();

    /** Number of entries. */
    default int size() {
        return rows() * columns();
    }

    /** X + Y, entry by entry. */
    default Tensor plus(Tensor y) {
        return operations().add(this, 1, y, 1);
    }

    /** X − Y, entry by entry. */
    default Tensor minus(Tensor y) {
        return operations().add(this, 1, y, -1);
    }

    /** X∘Y, entry by entry. */
    default Tensor times(Tensor y) {
        return operations().multiply(this, y);
    }

    /** All entries times a factor. */
    default Tensor times(double factor) {
        return operations().sum(this, 1, factor);
    }

    /** φ(X), entry by entry. */
    default Tensor map(Pointwise function) {
        return operations().map(function, this);
    }

    /**
     * Groups of entries minus their mean, over the root of their variance plus {@link #EPSILON}; not centred, over that
     * of their mean square. See {@link Operations#normalize}.
     */
    default Tensor normalize(int places, int groups, boolean centred) {
        return operations().normalize(this, places, groups, centred, EPSILON);
    }

    /** Every column times its scale, plus its shift; both are blocks of weights. */
    default Tensor scaleShift(Tensor scale, Optional<Tensor> shift) {
        return operations().scaleShift(this, scale, shift);
    }

    /** X·Wᵀ + 1·b for weights W (outputs × columns) and a bias b (1 × outputs). */
    default Tensor dense(Tensor w, Optional<Tensor> bias) {
        return operations().dense(this, w, bias);
    }

    /** X·B; both are activations. */
    default Tensor product(Tensor b) {
        return operations().products(this, b, 1, 1, false);
    }

    /** X·Bᵀ; both are activations. */
    default Tensor productTransposed(Tensor b) {
        return operations().products(this, b, 1, 1, true);
    }

    /** Softmax over groups of neighbouring columns. */
    default Tensor softmax(int group) {
        return operations().softmax(this, group);
    }

    /** Sums over groups of neighbouring columns, times a factor. */
    default Tensor sums(int group, double factor) {
        return operations().sum(this, group, factor);
    }

    /** Means over groups of neighbouring columns. */
    default Tensor means(int group) {
        return sums(group, 1.0 / group);
    }

    /** Means of rows; the source of part p of a row of the result is row {@code source.of(row, p)} of this one. */
    default Tensor meanRows(int rows, int parts, Source source) {
        return operations().meanRows(this, rows, index(rows, parts, source));
    }

    /** The mean of every row, as one column. */
    default Tensor means() {
        return means(columns());
    }

    /** A rearrangement, given by the source of each entry. */
    default Tensor gather(int rows, int columns, Source source) {
        return operations().gather(this, rows, columns, index(rows, columns, source));
    }

    private static int[] index(int rows, int columns, Source source) {
        int[] index = new int[rows * columns];
        for (int row = 0, i = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++, i++) {
                index[i] = source.of(row, column);
            }
        }
        return index;
    }

    /** A block of weights in another order, which is a block of weights again. */
    default Tensor rearrange(int rows, int columns, Source source) {
        return operations().rearrange(this, rows, columns, index(rows, columns, source));
    }

    /** The same entries in the same order, cut into rows of another length. */
    default Tensor reshape(int columns) {
        if (columns() == columns && !isWeight()) {
            return this;
        }
        return gather(size() / columns, columns, (row, column) -> row * columns + column);
    }

    /** Neighbouring columns. */
    default Tensor slice(int from, int count) {
        return gather(rows(), count, (row, column) -> row * columns() + from + column);
    }

    /** The columns as rows. */
    default Tensor transpose() {
        return gather(columns(), rows(), (row, column) -> column * columns() + row);
    }

    /** All entries, row by row, as every one of that many rows. */
    default Tensor repeatRow(int rows) {
        return operations().repeatRow(this, rows);
    }

    /** All entries, row by row, as every one of that many columns. */
    default Tensor repeatColumn(int columns) {
        return operations().repeatColumn(this, columns);
    }

    /** Tensors with equally many rows side by side. */
    static Tensor concat(List<Tensor> parts) {
        return parts.get(0).operations().concat(parts);
    }
}
