package org.brink.maps;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.engine.RunControl;
import org.brink.maps.journal.MapJournal;
import org.brink.maps.orbit.Cell;
import org.brink.maps.orbit.CellMaker;
import org.brink.maps.orbit.Grain;
import org.brink.maps.orbit.TileWork;
import org.brink.maps.phase.Phase;
import org.brink.maps.phase.PhaseSettings;

/**
 * Computes a map: what becomes of the trajectories over a grid of two numbers of an experiment, parameters or initial
 * coordinates. With refinement only every 2ʳ-th grid point along each axis is computed at first, then those between
 * points that are not alike; the others take over what surrounds them.
 */
public final class MapTask {

    private static final int MOST_CELLS = 16_000_000;
    private static final int CELLS = 0;

    private final MapAxis x;
    private final MapAxis y;
    private final int steps;
    private final int refinements;
    private final Set<MapQuantity> quantities;
    private final PhaseSettings phases;
    private final CellMaker cells;

    /**
     * A map.
     *
     * @param experiment defaults need not be filled in
     * @param folder to which file names in parameters are relative
     * @param steps how many every trajectory takes at most, at least 1
     * @param refinements r, from 0 (every point is computed) to 6
     * @param quantities what is wanted, at least one
     * @param phases how phases are told; the burn-in is the number of steps
     * @throws InvalidInput if something of this does not fit
     */
    public MapTask(Experiment experiment, Path folder, MapAxis x, MapAxis y, int steps, int refinements,
            Set<MapQuantity> quantities, PhaseSettings phases) {
        List<Problem> problems = new ArrayList<>();
        if (x.path().equals(y.path())) {
            problems.add(new Problem("map", "both axes over " + x.path(), "two different numbers"));
        }
        if (steps < 1) {
            problems.add(new Problem("steps", Integer.toString(steps), "an integer >= 1"));
        }
        if (refinements < 0 || refinements > 6) {
            problems.add(new Problem("refine", Integer.toString(refinements), "an integer from 0 to 6"));
        }
        if ((long) x.count() * y.count() > MOST_CELLS) {
            problems.add(new Problem("map", (long) x.count() * y.count() + " cells", "at most " + MOST_CELLS));
        }
        InvalidInput.throwIfAny(problems);
        this.x = x;
        this.y = y;
        this.steps = steps;
        this.refinements = refinements;
        this.quantities = Set.copyOf(quantities);
        this.phases = phases.withBurnIn(steps);
        cells = new CellMaker(experiment, folder, List.of(x.path(), y.path()));
    }

    /**
     * Computes everything.
     *
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public StoredMap compute(int threads, RunControl control, TileWork.Progress progress) {
        return compute(threads, control, progress, growing -> { });
    }

    /**
     * Computes everything, and lets others look at what is there meanwhile.
     *
     * @param watcher handed, before the first cell, what gives the map so far, on any thread; cells that are not
     *     computed yet are NaN
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public StoredMap compute(int threads, RunControl control, TileWork.Progress progress,
            Consumer<Supplier<StoredMap>> watcher) {
        return compute(threads, control, progress, watcher, MapJournal.none());
    }

    /** All that results depend on, as text. */
    public String identity() {
        return Identity.of(StoredMap.Kind.MAP.id(), settings(), cells.experiment());
    }

    /**
     * Computes everything that a journal does not hold, and lets others look at what is there meanwhile.
     *
     * @param journal of this {@link #identity()}; takes what is found
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public StoredMap compute(int threads, RunControl control, TileWork.Progress progress,
            Consumer<Supplier<StoredMap>> watcher, MapJournal journal) {
        long start = System.nanoTime();
        double[] xs = x.values();
        double[] ys = y.values();
        Grid grid = new Grid(xs.length, ys.length, refinements);
        Outcome[] outcomes = new Outcome[xs.length * ys.length];
        AtomicInteger computed = new AtomicInteger();
        Cell first = cells.at(xs[0], ys[0]);
        Grain grain = Grain.of(first, quantities.contains(MapQuantity.PHASE));
        Map<Double, String> borders = KnownBorders.along(x, first);
        watcher.accept(() -> new StoredMap(StoredMap.Kind.MAP, cells.experiment(), settings(), borders, List.of(),
                (System.nanoTime() - start) / 1e9, arrays(xs, ys, outcomes)));
        CellFate fate = new CellFate(steps, quantities, phases);
        for (int[] wave = grid.first(); wave.length > 0; wave = grid.next(outcomes)) {
            int[] indices = missing(wave, outcomes, journal);
            int before = computed.addAndGet(wave.length - indices.length);
            TileWork work = new TileWork(threads, control, (done, total) -> progress.done(before + done,
                    before + total));
            work.run(indices.length, grain, places -> {
                CellMaker maker = cells.copy();
                List<Cell> part = new ArrayList<>();
                for (int k : places) {
                    part.add(maker.at(xs[indices[k] % xs.length], ys[indices[k] / xs.length]));
                }
                Outcome[] found = fate.of(part, work);
                long[] ids = new long[places.length];
                for (int k = 0; k < places.length; k++) {
                    outcomes[indices[places[k]]] = found[k];
                    ids[k] = indices[places[k]];
                }
                journal.add(CELLS, ids, () -> Arrays.stream(found).map(Outcome::toRow).toArray(double[][]::new));
            });
            computed.addAndGet(indices.length);
        }
        grid.fill(outcomes);
        Map<String, double[][]> arrays = arrays(xs, ys, outcomes);
        List<String> remarks = new ArrayList<>();
        remarks.add(computed + " of " + outcomes.length + " trajectories were computed");
        remarks.add(share(outcomes, Outcome.End.DIVERGED) + " diverged, " + share(outcomes, Outcome.End.SETTLED)
                + " settled at a point");
        return new StoredMap(StoredMap.Kind.MAP, cells.experiment(), settings(), borders, remarks,
                (System.nanoTime() - start) / 1e9, arrays);
    }

    /** Those of a wave that the journal does not hold; the others are taken from it. */
    private static int[] missing(int[] wave, Outcome[] outcomes, MapJournal journal) {
        return Arrays.stream(wave).filter(index -> {
            Optional<double[]> row = journal.find(CELLS, index);
            row.ifPresent(numbers -> outcomes[index] = Outcome.ofRow(numbers));
            return row.isEmpty();
        }).toArray();
    }

    private static String share(Outcome[] outcomes, Outcome.End end) {
        long count = Arrays.stream(outcomes).filter(outcome -> outcome.end() == end).count();
        return String.format(Locale.ROOT, "%.2f %%", 100.0 * count / outcomes.length);
    }

    private Map<String, double[][]> arrays(double[] xs, double[] ys, Outcome[] outcomes) {
        Map<String, double[][]> arrays = new LinkedHashMap<>();
        arrays.put("x", new double[][] {xs});
        arrays.put("y", new double[][] {ys});
        arrays.put("diverged", field(outcomes, each -> each.end() == Outcome.End.DIVERGED ? 1 : 0));
        for (MapQuantity quantity : MapQuantity.values()) {
            if (quantities.contains(quantity)) {
                arrays.put(quantity.id(), field(outcomes, each -> each.value(quantity)));
            }
        }
        if (quantities.contains(MapQuantity.PHASE)) {
            arrays.put("period", field(outcomes, Outcome::period));
            arrays.put("lyapunov", field(outcomes, Outcome::exponent));
        }
        return arrays;
    }

    private double[][] field(Outcome[] outcomes, ToDoubleFunction<Outcome> number) {
        double[][] rows = new double[y.count()][x.count()];
        for (int i = 0; i < outcomes.length; i++) {
            Outcome known = outcomes[i];
            rows[i / x.count()][i % x.count()] = known == null ? Double.NaN : number.applyAsDouble(known);
        }
        return rows;
    }

    private Map<String, Object> settings() {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("x", axis(x));
        raw.put("y", axis(y));
        raw.put("steps", (long) steps);
        raw.put("refine", (long) refinements);
        raw.put("quantities", quantities.stream().sorted().map(MapQuantity::id).collect(Collectors.toList()));
        raw.put("phases", Arrays.stream(Phase.values()).map(Phase::id).toList());
        raw.put("monotonic", phases.measure().id());
        return raw;
    }

    private static Map<String, Object> axis(MapAxis axis) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("path", axis.path());
        raw.put("from", axis.low());
        raw.put("to", axis.high());
        raw.put("count", (long) axis.count());
        raw.put("log", axis.logarithmic());
        return raw;
    }
}
