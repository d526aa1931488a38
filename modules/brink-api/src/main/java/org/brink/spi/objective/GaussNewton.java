package org.brink.spi.objective;

/**
 * The Gauss-Newton part G = Jᵀ(∇²ℓ)J of the Hessian of a {@link Composite} at one point. Arrays are lent as in
 * {@link Evaluation}. For one thread at a time.
 */
public interface GaussNewton {

    /** The number of coordinates. */
    int dimension();

    /** Moves to the point w, which is copied. */
    void moveTo(double[] w);

    /** Writes the products G·uᵢ for the first k vectors. */
    void times(int k, double[][] us, double[][] outs);
}
