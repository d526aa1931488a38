package org.brink.maps.orbit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.brink.spi.objective.Lockstep;
import org.brink.spi.objective.LockstepDescent;
import org.brink.spi.objective.Objective;

/**
 * Advances cells by a multiple of {@value #CYCLE} steps and leaves out those that repeat themselves. A trajectory in
 * floating-point numbers that settles on a point, or on a cycle whose period divides {@value #CYCLE}, soon has the very
 * bits that it had so many steps before; from then on nothing is left to compute. This also ends the slow arithmetic of
 * numbers next to zero.
 */
final class Freezing {

    static final int CYCLE = 64;
    private static final int BETWEEN_LOOKS = 8 * CYCLE;

    private final List<Cell> cells;
    private final double[][] all;
    private final double[] allStepSizes;
    private double[][] points;
    private double[] stepSizes;
    private LockstepDescent descent;
    private int[] indices;

    Freezing(List<Cell> cells, double[][] points, double[] stepSizes, LockstepDescent descent) {
        this.cells = cells;
        all = points;
        allStepSizes = stepSizes;
        this.points = points;
        this.stepSizes = stepSizes;
        this.descent = descent;
        indices = IntStream.range(0, cells.size()).toArray();
    }

    /** Takes steps; their number is a multiple of the cycle. */
    void advance(int steps) {
        double[][] before = new double[all.length][];
        for (int done = 0; done < steps && indices.length > 0;) {
            int chunk = Math.min(BETWEEN_LOOKS, steps - done);
            descent.descend(points, stepSizes, chunk - CYCLE);
            for (int i = 0; i < points.length; i++) {
                before[i] = points[i].clone();
            }
            descent.descend(points, stepSizes, CYCLE);
            done += chunk;
            leaveOut(before);
        }
        writeBack();
    }

    private void leaveOut(double[][] before) {
        int[] going = IntStream.range(0, indices.length).filter(k -> !repeats(before, k)).toArray();
        if (going.length > 0.9 * indices.length) {
            return;
        }
        writeBack();
        indices = Arrays.stream(going).map(k -> indices[k]).toArray();
        points = new double[all.length][];
        for (int i = 0; i < all.length; i++) {
            double[] from = all[i];
            points[i] = Arrays.stream(indices).mapToDouble(index -> from[index]).toArray();
        }
        stepSizes = Arrays.stream(indices).mapToDouble(index -> allStepSizes[index]).toArray();
        if (indices.length > 0) {
            List<Objective> objectives = Arrays.stream(indices).mapToObj(cells::get).map(Cell::objective).toList();
            descent = ((Lockstep) objectives.get(0)).lockstep(objectives).orElseThrow();
        }
    }

    private boolean repeats(double[][] before, int k) {
        for (int i = 0; i < points.length; i++) {
            if (Double.doubleToLongBits(before[i][k]) != Double.doubleToLongBits(points[i][k])) {
                return false;
            }
        }
        return true;
    }

    private void writeBack() {
        if (points == all) {
            return;
        }
        for (int i = 0; i < all.length; i++) {
            for (int k = 0; k < indices.length; k++) {
                all[i][indices[k]] = points[i][k];
            }
        }
    }
}
