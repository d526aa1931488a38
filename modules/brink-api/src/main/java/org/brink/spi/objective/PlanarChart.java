package org.brink.spi.objective;

/**
 * Two coordinates for drawing trajectories and level sets in a plane. Points off the plane are projected onto it; how
 * far off they are is what {@link #lift} of {@link #project} misses.
 */
public interface PlanarChart {

    /** Name of the horizontal coordinate. */
    String xName();

    /** Name of the vertical coordinate. */
    String yName();

    /** Writes the two coordinates of the point w, horizontal first. */
    void project(double[] w, double[] xy);

    /** Writes the point of the plane that has the given coordinates. */
    void lift(double x, double y, double[] w);
}
