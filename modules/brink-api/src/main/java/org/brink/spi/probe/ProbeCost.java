package org.brink.spi.probe;

/**
 * What measurements cost.
 *
 * @param products number of Hessian-vector products, at least 0; each direction of a block counts
 * @param seconds time spent on the measurements, at least 0
 */
public record ProbeCost(long products, double seconds) {

    /** Nothing was spent yet. */
    public static final ProbeCost NONE = new ProbeCost(0, 0);

    public ProbeCost {
        if (products < 0 || !(seconds >= 0)) {
            throw new IllegalArgumentException(products + " products, " + seconds + " s");
        }
    }

    /** This and more. */
    public ProbeCost plus(long moreProducts, double moreSeconds) {
        return new ProbeCost(products + moreProducts, seconds + moreSeconds);
    }
}
