package org.brink.maps.orbit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.spi.objective.Lockstep;
import org.brink.spi.objective.LockstepDescent;
import org.brink.spi.objective.Objective;

/** Some cells that are advanced together. For one thread at a time. */
public abstract sealed class Tile permits LockstepTile, OrbitTile {

    private final List<Cell> cells;

    Tile(List<Cell> cells) {
        this.cells = List.copyOf(cells);
    }

    /** A tile at the initial points; in lockstep if all cells are plain gradient descent on objectives that can. */
    public static Tile of(List<Cell> cells) {
        boolean plain = true;
        List<Objective> objectives = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            plain &= cell.stepSize().isPresent();
            objectives.add(cell.objective());
        }
        if (plain && objectives.get(0) instanceof Lockstep first) {
            Optional<LockstepDescent> descent = first.lockstep(objectives);
            if (descent.isPresent()) {
                return new LockstepTile(cells, descent.get());
            }
        }
        return new OrbitTile(cells);
    }

    /** Whether cells like this one are advanced in lockstep. */
    static boolean inLockstep(Cell cell) {
        return cell.stepSize().isPresent() && cell.objective() instanceof Lockstep first
                && first.lockstep(List.of(first)).isPresent();
    }

    /** The cells, in order. */
    public final List<Cell> cells() {
        return cells;
    }

    /** The number of cells. */
    public final int size() {
        return cells.size();
    }

    /** How many steps are best taken at once, between looks at the cells. */
    public abstract int stride();

    /** Takes steps in all cells. */
    public abstract void advance(int steps);

    /** Writes the loss of each cell. */
    public abstract void losses(double[] out);

    /** Writes one coordinate of each cell. */
    public abstract void coordinate(int coordinate, double[] out);

    /** The position of a cell; a fresh array. */
    public abstract double[] point(int cell);

    /** The trajectory of a cell from where it is now; the tile must not be advanced any more. */
    public abstract Orbit orbit(int cell);

    /** A tile of some of the cells, from where they are now; this one must not be used any more. */
    public abstract Tile keep(int[] kept);
}
