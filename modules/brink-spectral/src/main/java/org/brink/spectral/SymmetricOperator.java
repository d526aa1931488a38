package org.brink.spectral;

/**
 * A symmetric linear map A of Rⁿ, known by its products. Arrays that are passed in are lent: inputs are not written to,
 * outputs are overwritten, none is kept. Outputs never alias inputs. For one thread at a time.
 */
public interface SymmetricOperator {

    /** The dimension n, at least 1. */
    int dimension();

    /**
     * Writes A·xᵢ for the first k vectors.
     *
     * @param k number of products, at least 1
     * @param xs at least k vectors of length n
     * @param outs at least k vectors of length n
     */
    void apply(int k, double[][] xs, double[][] outs);
}
