package org.brink.landscape;

/**
 * A trajectory projected onto a slice. All arrays have one entry for each point.
 *
 * @param run id of the run
 * @param steps the step of each point, increasing
 * @param coordinates {@code coordinates[axis][point]}
 * @param offPlane distance of each point from the line or plane
 * @param values the quantity at the point itself, not at its projection
 */
public record SlicePath(String run, long[] steps, double[][] coordinates, double[] offPlane, double[] values) {

    /** The largest distance from the line or plane; 0 if there is no point. */
    public double largestDistance() {
        double largest = 0;
        for (double distance : offPlane) {
            largest = Math.max(largest, distance);
        }
        return largest;
    }
}
