package org.brink.spi.objective;

/**
 * The value of an objective and its derivatives at one point. A workspace: it is moved from point to point, computes on
 * demand, keeps what it computed until it is moved again, and allocates nothing in steady state. For one thread at a
 * time.
 *
 * <p>All vectors have length n = {@link #dimension()}. Arrays that are passed in are lent: inputs are never written to,
 * outputs are overwritten, and none is kept after the call. Outputs never alias inputs.
 */
public interface Evaluation {

    /** The number n of coordinates. */
    int dimension();

    /** Moves to the point w, which is copied; everything computed before is forgotten. */
    void moveTo(double[] w);

    /** L(w); infinite or NaN where the point has left the region in which L can be computed. */
    double value();

    /** Writes ∇L(w). */
    void gradient(double[] out);

    /** Writes the Hessian-vector product ∇²L(w)·u. */
    void hessianTimes(double[] u, double[] out);

    /** Writes the products ∇²L(w)·uᵢ for the first k vectors; override where a block is cheaper than k single ones. */
    default void hessianTimes(int k, double[][] us, double[][] outs) {
        for (int i = 0; i < k; i++) {
            hessianTimes(us[i], outs[i]);
        }
    }

    /** Writes the third directional derivative ∇³L(w)[u, v, ·], a vector symmetric in u and v. */
    void third(double[] u, double[] v, double[] out);

    /**
     * Writes ∇²L(w)·u and ∇³L(w)[u, u, ·] at once; override where the second costs less than with {@link #hessianTimes}
     * and {@link #third} in turn.
     */
    default void secondAndThird(double[] u, double[] second, double[] third) {
        hessianTimes(u, second);
        third(u, u, third);
    }

    /**
     * Writes ∇²L(w)·uᵢ and ∇³L(w)[uᵢ, uᵢ, ·] for the first k vectors; override where a block is cheaper than k single
     * ones. By polarisation k(k+1)/2 directions, the vectors and their sums by twos, give ∇³L(w)[uᵢ, uⱼ, ·] for all i
     * and j.
     */
    default void secondAndThird(int k, double[][] us, double[][] seconds, double[][] thirds) {
        for (int i = 0; i < k; i++) {
            secondAndThird(us[i], seconds[i], thirds[i]);
        }
    }

    /**
     * Writes ∇L(w) and what {@link #secondAndThird(int, double[][], double[][], double[][])} writes; override where all
     * of it costs less at once.
     *
     * @param k how many vectors; with 0 only the gradient is written
     */
    default void upToThird(int k, double[][] us, double[] gradient, double[][] seconds, double[][] thirds) {
        gradient(gradient);
        secondAndThird(k, us, seconds, thirds);
    }
}
