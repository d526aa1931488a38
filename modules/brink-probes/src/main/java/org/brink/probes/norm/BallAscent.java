package org.brink.probes.norm;

import org.brink.probes.Norms;
import org.brink.spi.objective.Evaluation;

/**
 * Looks for the largest dᵀHd over a unit ball by d ← farthest point along Hd + cd. With c large enough for H + cI to be
 * positive this never descends, and at the corners of the balls used here cdᵀd is constant, so c does not change what
 * is sought; c starts at 0 and grows only where a step goes down. Ends in a local maximum.
 */
final class BallAscent {

    private static final int RAISES = 60;

    private final UnitBall ball;
    private final double tolerance;
    private final int maxProducts;
    private final double[] product;
    private final double[] nextProduct;
    private final double[] pull;
    private final double[] next;
    private int products;

    /**
     * @param tolerance relative gain below which the ascent ends
     * @param maxProducts Hessian-vector products that one ascent may take
     */
    BallAscent(UnitBall ball, int dimension, double tolerance, int maxProducts) {
        this.ball = ball;
        this.tolerance = tolerance;
        this.maxProducts = maxProducts;
        this.product = new double[dimension];
        this.nextProduct = new double[dimension];
        this.pull = new double[dimension];
        this.next = new double[dimension];
    }

    /** Improves d, a point of the ball, in place; returns dᵀHd. */
    double climb(Evaluation at, double[] d) {
        products = 1;
        at.hessianTimes(d, product);
        double value = Norms.dot(d, product);
        double shift = 0;
        int raises = 0;
        while (products < maxProducts && raises < RAISES) {
            for (int i = 0; i < d.length; i++) {
                pull[i] = product[i] + shift * d[i];
            }
            ball.farthest(pull, next);
            at.hessianTimes(next, nextProduct);
            products++;
            double nextValue = Norms.dot(next, nextProduct);
            if (nextValue > value) {
                double gain = nextValue - value;
                System.arraycopy(next, 0, d, 0, d.length);
                System.arraycopy(nextProduct, 0, product, 0, product.length);
                value = nextValue;
                if (gain <= tolerance * Math.abs(value)) {
                    return value;
                }
            } else if (Norms.distance(next, d) <= tolerance * Norms.norm(d)) {
                return value;
            } else {
                shift = Math.max(2 * shift, Norms.norm(product) / Norms.norm(d) / 8);
                raises++;
            }
        }
        return value;
    }

    /** The products of the last ascent. */
    int products() {
        return products;
    }
}
