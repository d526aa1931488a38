package org.brink.flows.central;

/**
 * What an integration has cost: numbers of gradients, of Hessian-vector products and of second-order jets (Hu with
 * ∇³L[u, u, ·]). Each direction of a block counts.
 */
public final class FlowCost {

    /** In matrix products of a dense network, a Hessian-vector product costs about twice as much as a gradient. */
    public static final double GRADIENTS_PER_PRODUCT = 2;
    /** In the same count a second-order jet costs about four gradients. */
    public static final double GRADIENTS_PER_JET = 4;

    private long gradients;
    private long products;
    private long jets;

    void gradient() {
        gradients++;
    }

    void products(long number) {
        products += number;
    }

    void jets(long number) {
        jets += number;
    }

    void reset() {
        gradients = 0;
        products = 0;
        jets = 0;
    }

    /** Gradients. */
    public long gradients() {
        return gradients;
    }

    /** Hessian-vector products. */
    public long products() {
        return products;
    }

    /** Second-order jets. */
    public long jets() {
        return jets;
    }

    /** All together, as multiples of a gradient. */
    public double equivalents() {
        return gradients + GRADIENTS_PER_PRODUCT * products + GRADIENTS_PER_JET * jets;
    }
}
