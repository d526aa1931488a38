package org.brink.maps.orbit;

import java.util.ArrayList;
import java.util.List;

/** Cells with a trajectory object each, for objectives and optimizers that know no lockstep. */
final class OrbitTile extends Tile {

    private final List<Orbit> orbits;

    OrbitTile(List<Cell> cells) {
        this(cells, cells.stream().map(Cell::orbit).toList());
    }

    private OrbitTile(List<Cell> cells, List<Orbit> orbits) {
        super(cells);
        this.orbits = orbits;
    }

    @Override
    public int stride() {
        return 1;
    }

    @Override
    public void advance(int steps) {
        for (Orbit orbit : orbits) {
            // an optimizer need not cope with what has overflowed
            for (int step = 0; step < steps && Double.isFinite(orbit.loss()); step++) {
                orbit.advance();
            }
        }
    }

    @Override
    public void losses(double[] out) {
        for (int cell = 0; cell < size(); cell++) {
            out[cell] = orbits.get(cell).loss();
        }
    }

    @Override
    public void coordinate(int coordinate, double[] out) {
        for (int cell = 0; cell < size(); cell++) {
            out[cell] = orbits.get(cell).position()[coordinate];
        }
    }

    @Override
    public double[] point(int cell) {
        return orbits.get(cell).position().clone();
    }

    @Override
    public Orbit orbit(int cell) {
        return orbits.get(cell);
    }

    @Override
    public Tile keep(int[] kept) {
        List<Cell> rest = new ArrayList<>();
        List<Orbit> going = new ArrayList<>();
        for (int cell : kept) {
            rest.add(cells().get(cell));
            going.add(orbits.get(cell));
        }
        return new OrbitTile(rest, going);
    }
}
