package org.brink.maps.phase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.brink.maps.orbit.Cell;
import org.brink.maps.orbit.Orbit;
import org.brink.maps.orbit.Tile;
import org.brink.maps.orbit.TileWork;

/**
 * Tells the phases of trajectories. After the burn-in the last positions w are looked at, with Dₚ the largest distance
 * ‖w(t) − w(t−p)‖ over as many steps as the longest period. The size of the orbit is the largest distance of its last
 * point from those before. A trajectory is, in this order,
 *
 * <ol>
 *   <li><i>divergent</i> if position or loss is not finite, or the loss is greater in size than 10¹⁵·max(1, |L₀|);
 *   <li><i>settled</i> if the size of the orbit is at most 10⁻⁹·max(1, ‖w‖). It is <i>monotonic</i> if the measure
 *       (loss less its end, or distance from the end) never rises by more than a relative 10⁻⁹, from the initial point
 *       and, where they are given, from all other starts; else a <i>catapult</i>. Plain gradient descent that rests at
 *       a repelling point is pushed off it once;
 *   <li><i>periodic</i> with period p if p ≥ 2 is the smallest number with Dₚ ≤ tolerance·size, and the distance
 *       after half a period (one step, where p is odd) changes by at most a thousandth in an eighth of the burn-in;
 *   <li><i>chaotic</i> if its largest Lyapunov exponent is above three standard errors (batch means);
 *   <li>periodic with a longer period if the exponent is below minus three standard errors and the orbit does not come
 *       near to repeating itself after any shorter one;
 *   <li><i>unsettled</i>.
 * </ol>
 */
public final class PhaseClassifier {

    private static final double BOUND = 1e15;
    private static final double AT_REST = 1e-9;
    private static final double NEARLY = 0.05;
    private static final int CHUNK = 100;
    private static final int LATER = 8;
    private static final double SHRUNK = 1e-3;
    private static final int STEPS_OF_STARTS = 100;
    private static final int STEPS_AT_REST = 200;
    private static final double REPELS = 0.01;
    private static final double PUSH = 1e-4;

    private final PhaseSettings settings;

    /** A classifier with the given settings. */
    public PhaseClassifier(PhaseSettings settings) {
        this.settings = settings;
    }

    /** The phase of one cell. */
    public PhaseResult classify(Cell cell, List<Cell> starts) {
        return tile(List.of(cell), i -> () -> starts)[0];
    }

    /**
     * The phases of many cells.
     *
     * @param count how many
     * @param cells the cell with an index; asked for on several threads
     * @param starts the cell with other initial points; empty lists to look at the initial point alone
     */
    public PhaseResult[] classify(int count, IntFunction<Cell> cells, IntFunction<List<Cell>> starts, TileWork work) {
        return classify(count, cells, starts, work, (indices, found) -> { });
    }

    /** Told the results of some cells as soon as they are there; on the threads that compute. */
    @FunctionalInterface
    interface Listener {

        /** The cells with these indices are done. */
        void found(int[] indices, PhaseResult[] results);
    }

    PhaseResult[] classify(int count, IntFunction<Cell> cells, IntFunction<List<Cell>> starts, TileWork work,
            Listener listener) {
        PhaseResult[] results = new PhaseResult[count];
        work.run(count, indices -> {
            List<Cell> part = new ArrayList<>();
            for (int index : indices) {
                part.add(cells.apply(index));
            }
            PhaseResult[] found = tile(part, i -> () -> starts.apply(indices[i]));
            for (int i = 0; i < indices.length; i++) {
                results[indices[i]] = found[i];
            }
            listener.found(indices, found);
        });
        return results;
    }

    private PhaseResult[] tile(List<Cell> cells, IntFunction<Supplier<List<Cell>>> starts) {
        PhaseResult[] results = new PhaseResult[cells.size()];
        Tile tile = Tile.of(cells);
        double[] losses = new double[cells.size()];
        tile.losses(losses);
        Bounded bounded = new Bounded(tile, losses);
        for (int done = 0; done < settings.burnIn() && bounded.tile().isPresent();) {
            int steps = Math.min(CHUNK, settings.burnIn() - done);
            bounded.advance(steps);
            done += steps;
        }
        for (int i = 0; i < results.length; i++) {
            results[i] = PhaseResult.of(Phase.DIVERGENT);
        }
        bounded.tile().ifPresent(rest -> {
            for (int k = 0; k < rest.size(); k++) {
                int index = bounded.index(k);
                results[index] = settle(rest.orbit(k), cells.get(index), starts.apply(index));
            }
        });
        return results;
    }

    /** Cells of a tile that have not diverged. */
    private static final class Bounded {

        private Optional<Tile> tile;
        private int[] indices;
        private double[] bounds;

        Bounded(Tile tile, double[] losses) {
            this.tile = Optional.of(tile);
            indices = new int[losses.length];
            bounds = new double[losses.length];
            for (int i = 0; i < losses.length; i++) {
                indices[i] = i;
                bounds[i] = BOUND * Math.max(1, Math.abs(losses[i]));
            }
        }

        Optional<Tile> tile() {
            return tile;
        }

        int index(int k) {
            return indices[k];
        }

        void advance(int steps) {
            Tile now = tile.orElseThrow();
            now.advance(steps);
            double[] losses = new double[now.size()];
            now.losses(losses);
            int kept = 0;
            int[] places = new int[losses.length];
            for (int k = 0; k < losses.length; k++) {
                if (Math.abs(losses[k]) <= bounds[k]) {
                    indices[kept] = indices[k];
                    bounds[kept] = bounds[k];
                    places[kept++] = k;
                }
            }
            if (kept == 0) {
                tile = Optional.empty();
            } else if (kept < losses.length) {
                tile = Optional.of(now.keep(Arrays.copyOf(places, kept)));
            }
        }
    }

    /**
     * Whether a cycle stays apart from one of half its period: just before a period doubles, trajectories come to rest
     * so slowly that every second turn looks like a turn of its own.
     */
    private boolean stays(Recurrence before, int period, Orbit orbit) {
        for (int step = 0; step < settings.burnIn() / LATER; step++) {
            orbit.advance();
        }
        Recurrence after = new Recurrence(orbit, settings.longest());
        int half = period % 2 == 0 ? period / 2 : 1;
        return Math.abs(after.distance(half) / before.distance(half) - 1) <= SHRUNK;
    }

    /**
     * The phase of a trajectory after its burn-in.
     *
     * @param orbit after the burn-in; is advanced
     * @param cell where it came from
     * @param starts the cell with other initial points; asked for only if the trajectory settles
     */
    public PhaseResult settle(Orbit orbit, Cell cell, Supplier<List<Cell>> starts) {
        return settle(orbit, cell, starts, true);
    }

    private PhaseResult settle(Orbit orbit, Cell cell, Supplier<List<Cell>> starts, boolean first) {
        Recurrence recurrence = new Recurrence(orbit, settings.longest());
        if (!recurrence.bounded()) {
            return PhaseResult.of(Phase.DIVERGENT);
        }
        if (recurrence.size() <= AT_REST * Math.max(1, recurrence.norm())) {
            if (first && cell.stepSize().isPresent()) {
                double[] rest = orbit.position().clone();
                if (new TangentGrowth(orbit, STEPS_AT_REST).exponent() > REPELS) {
                    return settle(pushed(cell, rest), cell, starts, false);
                }
                return atRest(new Rise(settings.measure(), rest, orbit.loss()), cell, starts.get());
            }
            return atRest(new Rise(settings.measure(), orbit.position().clone(), orbit.loss()), cell, starts.get());
        }
        return moving(orbit, recurrence);
    }

    /** Chaotic trajectories hit repelling points exactly, now and then, because numbers are rounded. */
    private Orbit pushed(Cell cell, double[] rest) {
        for (int i = 0; i < rest.length; i++) {
            rest[i] += PUSH * Math.max(1, Math.abs(rest[i]));
        }
        Orbit orbit = cell.from(rest).orbit();
        for (int step = 0; step < settings.burnIn() && Double.isFinite(orbit.loss()); step++) {
            orbit.advance();
        }
        return orbit;
    }

    private PhaseResult atRest(Rise rise, Cell cell, List<Cell> starts) {
        boolean rises = rise.on(cell.orbit(), settings.burnIn())
                || starts.stream().anyMatch(start -> rise.on(start.orbit(), STEPS_OF_STARTS));
        return PhaseResult.of(rises ? Phase.CATAPULT : Phase.MONOTONIC);
    }

    private PhaseResult moving(Orbit orbit, Recurrence recurrence) {
        OptionalInt period = recurrence.period(settings.tolerance());
        if (period.isPresent()) {
            return stays(recurrence, period.getAsInt(), orbit) ? PhaseResult.periodic(period.getAsInt())
                    : PhaseResult.of(Phase.UNSETTLED);
        }
        TangentGrowth growth = new TangentGrowth(orbit, settings.lyapunovSteps());
        if (!growth.bounded()) {
            return PhaseResult.of(Phase.DIVERGENT);
        }
        Phase phase = Phase.UNSETTLED;
        if (growth.exponent() > 3 * growth.error()) {
            phase = Phase.CHAOTIC;
        } else if (growth.exponent() < -3 * growth.error() && recurrence.period(NEARLY).isEmpty()) {
            phase = Phase.PERIODIC;
        }
        return new PhaseResult(phase, OptionalInt.empty(), OptionalDouble.of(growth.exponent()));
    }
}
