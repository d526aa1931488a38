package org.brink.maps.orbit;

import java.util.ArrayList;
import java.util.List;
import org.brink.spi.objective.LockstepDescent;

/** Cells in contiguous arrays, one loop over all of them for each step. */
final class LockstepTile extends Tile {

    private static final int WORTH_A_LOOK = 2_000;

    private final LockstepDescent descent;
    private final double[][] points;
    private final double[] stepSizes;

    LockstepTile(List<Cell> cells, LockstepDescent descent) {
        super(cells);
        this.descent = descent;
        points = new double[cells.get(0).start().length][cells.size()];
        stepSizes = new double[cells.size()];
        for (int cell = 0; cell < cells.size(); cell++) {
            stepSizes[cell] = cells.get(cell).stepSize().orElseThrow();
            double[] start = cells.get(cell).start();
            for (int i = 0; i < points.length; i++) {
                points[i][cell] = start[i];
            }
        }
    }

    @Override
    public int stride() {
        return 100;
    }

    @Override
    public void advance(int steps) {
        if (steps >= WORTH_A_LOOK) {
            new Freezing(points, stepSizes, descent).advance(steps - steps % Freezing.CYCLE);
            descent.descend(points, stepSizes, steps % Freezing.CYCLE);
        } else {
            descent.descend(points, stepSizes, steps);
        }
    }

    @Override
    public void losses(double[] out) {
        descent.losses(points, out);
    }

    @Override
    public void coordinate(int coordinate, double[] out) {
        System.arraycopy(points[coordinate], 0, out, 0, size());
    }

    @Override
    public double[] point(int cell) {
        double[] point = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            point[i] = points[i][cell];
        }
        return point;
    }

    @Override
    public Orbit orbit(int cell) {
        return cells().get(cell).from(point(cell)).orbit();
    }

    @Override
    public Tile keep(int[] kept) {
        List<Cell> rest = new ArrayList<>();
        for (int cell : kept) {
            rest.add(cells().get(cell).from(point(cell)));
        }
        return Tile.of(rest);
    }
}
