package org.brink.optimizers.matrix;

/**
 * Makes the symmetric matrix T with which a matrix M becomes (nearly) orthogonal: TM, or MT where M has more rows than
 * columns. T has the length of the shorter side.
 */
interface Orthogonaliser {

    /** Writes T for the block of the direction; returns the sum of the singular values of M, or what stands for it. */
    double write(double[] direction, MatrixBlock block, double[] out, int at);
}
