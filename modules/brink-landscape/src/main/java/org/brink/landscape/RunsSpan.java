package org.brink.landscape;

import java.util.List;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;

/** The line through two points or the plane through three. */
final class RunsSpan {

    private RunsSpan() {
    }

    /**
     * Two points: the line with 0 at the first and 1 at the second. Three: the plane with the first at (0, 0), the
     * second on the horizontal axis and the third above it; coordinates are distances.
     *
     * @param names what the points are called
     */
    static SpannedPlane through(List<double[]> points, List<String> names) {
        double[] first = points.get(0);
        double[] along = PrincipalComponents.minus(points.get(1), first);
        if (points.size() == 2) {
            check(PrincipalComponents.dot(along, along) > 0);
            return new SpannedPlane(new Plane(first.clone(), List.of(along)),
                    List.of("from " + names.get(0) + " (0) to " + names.get(1) + " (1)"), List.of());
        }
        double[] across = PrincipalComponents.minus(points.get(2), first);
        double size = Math.sqrt(PrincipalComponents.dot(across, across));
        check(PrincipalComponents.normalise(along) > 0);
        PrincipalComponents.add(-PrincipalComponents.dot(along, across), along, across);
        // once more: what the first left over is rounding of the larger vector
        PrincipalComponents.add(-PrincipalComponents.dot(along, across), along, across);
        check(PrincipalComponents.normalise(across) > 1e-7 * size);
        return new SpannedPlane(new Plane(first.clone(), List.of(along, across)),
                List.of("distance from " + names.get(0) + " towards " + names.get(1),
                        "distance from that line towards " + names.get(2)), List.of());
    }

    private static void check(boolean apart) {
        if (!apart) {
            throw new InvalidInput(new Problem("slice.span", "runs whose weights lie on one point or line",
                    "runs with different weights at that step"));
        }
    }
}
