package org.brink.maps;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.brink.maps.journal.MapJournal;
import org.brink.maps.orbit.Cell;
import org.brink.maps.orbit.CellMaker;
import org.brink.maps.orbit.Orbit;
import org.brink.maps.orbit.TileWork;

/**
 * A trajectory over all values of a number, first upwards, then downwards. At each value it goes on where it was at the
 * one before, with all that the optimizer remembers; where it has diverged, the next begins at the initial point.
 */
final class Continuation {

    private static final int TURNS = 2;

    private final CellMaker cells;
    private final double[] values;
    private final Observable observed;
    private final int burnIn;
    private final int keep;

    Continuation(CellMaker cells, double[] values, Observable observed, int burnIn, int keep) {
        this.cells = cells;
        this.values = values;
        this.observed = observed;
        this.burnIn = burnIn;
        this.keep = keep;
    }

    /** Fills the arrays {@code points} and {@code backward}. */
    void compute(TileWork work, TileWork.Progress progress, MapJournal journal, Map<String, double[][]> arrays) {
        Optional<double[]> memory = Optional.empty();
        for (int k = 0; k < 2 * values.length; k++) {
            work.check();
            boolean upwards = k < values.length;
            int i = upwards ? k : 2 * values.length - 1 - k;
            Optional<double[]> known = journal.find(TURNS, k);
            double[] row = known.isPresent() ? known.get() : turn(cells.at(values[i]), memory, work);
            if (known.isEmpty()) {
                journal.add(TURNS, new long[] {k}, () -> new double[][] {row});
            }
            memory = row.length > keep ? Optional.of(Arrays.copyOfRange(row, keep, row.length)) : Optional.empty();
            arrays.get(upwards ? "points" : "backward")[i] = Arrays.copyOf(row, keep);
            progress.done(k + 1, 2 * values.length);
        }
    }

    /** What is visited at one value and, behind it, what the next has to remember: nothing after a divergence. */
    private double[] turn(Cell cell, Optional<double[]> memory, TileWork work) {
        double bound = BifurcationTask.BOUND * Math.max(1, Math.abs(cell.orbit().loss()));
        Orbit orbit = memory.isPresent() ? cell.orbit(memory.get()) : cell.orbit();
        double[] kept = follow(orbit, work);
        if (!(Math.abs(orbit.loss()) <= bound)) {
            Arrays.fill(kept, Double.NaN);
            return kept;
        }
        double[] end = orbit.memory();
        double[] row = Arrays.copyOf(kept, keep + end.length);
        System.arraycopy(end, 0, row, keep, end.length);
        return row;
    }

    private double[] follow(Orbit orbit, TileWork work) {
        for (int step = 0; step < burnIn && Double.isFinite(orbit.loss()); step++) {
            if (step % 1000 == 0) {
                work.check();
            }
            orbit.advance();
        }
        double[] kept = new double[keep];
        for (int k = 0; k < keep && Double.isFinite(orbit.loss()); k++) {
            kept[k] = observed.at(orbit);
            if (k < keep - 1) {
                orbit.advance();
            }
        }
        return kept;
    }
}
