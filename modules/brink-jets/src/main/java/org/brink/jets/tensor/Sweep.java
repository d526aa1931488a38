package org.brink.jets.tensor;

/**
 * What is to be computed for all examples.
 *
 * @param forward whether values of order 0 are those of an earlier point
 * @param backward whether adjoints of order 0 are wanted and those of an earlier point
 * @param gradient whether adjoints of the weights are wanted at order 0
 * @param order the highest order, 0 to 2
 * @param directions how many directions the orders above 0 have
 * @param products whether adjoints of the weights are wanted at order 1; at order 2 they always are
 */
public record Sweep(boolean forward, boolean backward, boolean gradient, int order, int directions, boolean products) {
}
