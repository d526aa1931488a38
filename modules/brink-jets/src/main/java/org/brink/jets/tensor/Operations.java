package org.brink.jets.tensor;

import java.util.List;
import java.util.Optional;

/**
 * The operations that networks are composed of, in some number format. Layers reach them through {@link Tensor}; to add
 * one that cannot be composed of these, see {@link Primitive}.
 *
 * <p>All methods throw {@link IllegalArgumentException} where shapes do not fit together.
 */
public interface Operations {

    /**
     * Data that do not depend on the weights.
     *
     * @param values rows × columns entries, row by row
     */
    Tensor constant(int rows, int columns, double[] values);

    /** A block of weights; blocks are numbered in the order in which they are added. */
    Tensor weight(int rows, int columns);

    /** X·Wᵀ + 1·b for activations X, weights W (outputs × columns of X) and a bias b (1 × outputs). */
    Tensor dense(Tensor x, Tensor w, Optional<Tensor> bias);

    /**
     * Many small products of activations: rows are cut into batches, columns into heads, and each pair of blocks is
     * multiplied.
     *
     * @param a (batches·m) × (heads·p)
     * @param b (batches·p) × (heads·n), or (batches·n) × (heads·p) when transposed
     * @param transposed whether blocks of B are transposed
     * @return (batches·m) × (heads·n)
     */
    Tensor products(Tensor a, Tensor b, int batches, int heads, boolean transposed);

    /** φ(X), entry by entry. */
    Tensor map(Pointwise function, Tensor x);

    /** α·X + β·Y, entry by entry. */
    Tensor add(Tensor x, double alpha, Tensor y, double beta);

    /** X∘Y, entry by entry. */
    Tensor multiply(Tensor x, Tensor y);

    /** Sums over groups of neighbouring columns, times a factor. */
    Tensor sum(Tensor x, int group, double factor);

    /** Softmax over groups of neighbouring columns. */
    Tensor softmax(Tensor z, int group);

    /** All entries of X, row by row, as every one of that many rows. */
    Tensor repeatRow(Tensor x, int rows);

    /** All entries of X, row by row, as every one of that many columns. */
    Tensor repeatColumn(Tensor x, int columns);

    /** [X₁ X₂ …], side by side. */
    Tensor concat(List<Tensor> parts);

    /**
     * A rearrangement.
     *
     * @param index for each of rows × columns entries of the result, row by row, the position of its source in X, row
     *     by row, or {@link Tensor#ZERO}
     */
    Tensor gather(Tensor x, int rows, int columns, int[] index);

    /**
     * A block of weights in another order, which is a block of weights again.
     *
     * @param index as for {@link #gather}
     */
    Tensor rearrange(Tensor weights, int rows, int columns, int[] index);

    /**
     * The patches of images that a convolution multiplies with its weights.
     *
     * @param x images with channels last, in rows of any length
     * @return a row for each patch, its columns in the order y, x, channel
     */
    Tensor patches(Tensor x, Patching patching);

    /**
     * Means of rows.
     *
     * @param source for each of {@code rows} rows of the result, one after the other, the rows of X that it is the mean
     *     of; equally many for each
     */
    Tensor meanRows(Tensor x, int rows, int[] source);

    /**
     * Normalises groups of entries: minus their mean, over the root of their mean square plus epsilon.
     *
     * @param places a group has its columns of that many neighbouring rows
     * @param groups how many groups the columns are cut into
     * @param centred whether means are subtracted
     */
    Tensor normalize(Tensor x, int places, int groups, boolean centred, double epsilon);

    /** Every column times its scale, plus its shift if there are any; both are blocks of weights. */
    Tensor scaleShift(Tensor x, Tensor scale, Optional<Tensor> shift);

    /** An operation that is not among those above. */
    Tensor apply(Primitive primitive, List<Tensor> inputs);
}
