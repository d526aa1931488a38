package org.brink.api.filter;

/**
 * Where a filtered descent leaves the region of stability on a quadratic.
 *
 * @param threshold the value of λmax(P⁻¹H), step size included, above which the iteration diverges; positive
 * @param frequency angle ω in [0, π] of the root z = e^{±iω} that leaves the unit circle, in radians a step: π means
 *     that consecutive steps alternate
 */
public record Edge(double threshold, double frequency) {

    /** The number of steps after which the oscillation at the edge repeats: 2 where steps alternate. */
    public double period() {
        return 2 * Math.PI / frequency;
    }
}
