package org.brink.maps;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.engine.RunControl;
import org.brink.maps.journal.MapJournal;
import org.brink.maps.orbit.Cell;
import org.brink.maps.orbit.CellMaker;
import org.brink.maps.orbit.Grain;
import org.brink.maps.orbit.Tile;
import org.brink.maps.orbit.TileWork;
import org.brink.maps.phase.Phase;
import org.brink.maps.phase.PhaseClassifier;
import org.brink.maps.phase.PhaseResult;
import org.brink.maps.phase.PhaseSettings;

/**
 * Computes a bifurcation diagram: what trajectories visit after a burn-in, over one number of an experiment. Points of
 * trajectories that overflow, or whose loss is beyond 10¹⁵·max(1, |L₀|) at the end, are NaN.
 */
public final class BifurcationTask {

    static final double BOUND = 1e15;
    private static final int TURNED = 8;
    private static final int POINTS = 0;
    private static final int PHASES = 1;

    private final MapAxis axis;
    private final int burnIn;
    private final int keep;
    private final String observable;
    private final Mode mode;
    private final CellMaker cells;
    private final Optional<PhaseSettings> phases;

    /** Where the trajectory of each value starts. */
    public enum Mode {
        /** At the initial point of the experiment; all values at once. */
        RESTART,
        /** Where that of the value before ended: first upwards, then downwards, which shows hysteresis. */
        CONTINUE
    }

    /**
     * A diagram.
     *
     * @param experiment defaults need not be filled in
     * @param folder to which file names in parameters are relative
     * @param burnIn steps that are left out, at least 0
     * @param keep steps that are kept, at least 1
     * @param observable {@code loss}, or the index of a coordinate
     * @throws InvalidInput if something of this does not fit
     */
    public BifurcationTask(Experiment experiment, Path folder, MapAxis axis, int burnIn, int keep, String observable,
            Mode mode) {
        this(experiment, folder, axis, burnIn, keep, observable, mode, Optional.empty());
    }

    /**
     * A diagram that also holds the phase at every value, with period and Lyapunov exponent where they are known.
     *
     * @param experiment defaults need not be filled in
     * @param folder to which file names in parameters are relative
     * @param burnIn steps that are left out, at least 0
     * @param keep steps that are kept, at least 1
     * @param observable {@code loss}, or the index of a coordinate
     * @param phases how phases are told, after the burn-in of the diagram; empty for no phases
     * @throws InvalidInput if something of this does not fit
     */
    public BifurcationTask(Experiment experiment, Path folder, MapAxis axis, int burnIn, int keep, String observable,
            Mode mode, Optional<PhaseSettings> phases) {
        if (phases.isPresent() && (mode == Mode.CONTINUE || burnIn < 1)) {
            throw new InvalidInput(new Problem("phases", mode == Mode.CONTINUE ? "phases of continued trajectories"
                    : "phases without a burn-in", "trajectories from the initial point, with a burn-in"));
        }
        if (burnIn < 0 || keep < 1 || (long) keep * axis.count() > 100_000_000) {
            throw new InvalidInput(new Problem("bifurcation", burnIn + " steps of burn-in, " + keep + " kept at "
                    + axis.count() + " values", "a burn-in >= 0, at least one step kept, 100 million points at most"));
        }
        this.axis = axis;
        this.burnIn = burnIn;
        this.keep = keep;
        this.observable = observable;
        this.mode = mode;
        if (mode == Mode.CONTINUE && !experiment.edits().isEmpty()) {
            throw new InvalidInput(new Problem("edits", "edits of trajectories that go on from value to value",
                    "no edits: which of the values they would be for is not known"));
        }
        this.phases = phases.map(settings -> settings.withBurnIn(burnIn));
        cells = new CellMaker(experiment, folder, List.of(axis.path()));
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
     * @param watcher handed, before the first value, what gives the diagram so far, on any thread; values that are not
     *     computed yet are NaN
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public StoredMap compute(int threads, RunControl control, TileWork.Progress progress,
            Consumer<Supplier<StoredMap>> watcher) {
        return compute(threads, control, progress, watcher, MapJournal.none());
    }

    /** All that results depend on, as text. */
    public String identity() {
        return Identity.of(StoredMap.Kind.BIFURCATION.id(), settings(observed(cells.at(axis.low()))),
                cells.experiment());
    }

    private Observable observed(Cell cell) {
        return Observable.of(observable, cell.start().length);
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
        double[] values = axis.values();
        Cell first = cells.at(values[0]);
        Observable observed = observed(first);
        Map<String, double[][]> arrays = new LinkedHashMap<>();
        arrays.put("x", new double[][] {values});
        arrays.put("points", unknown(values.length));
        if (mode == Mode.CONTINUE) {
            arrays.put("backward", unknown(values.length));
        }
        PhaseResult[] found = new PhaseResult[values.length];
        watcher.accept(() -> {
            Map<String, double[][]> now = new LinkedHashMap<>();
            arrays.forEach((name, rows) -> now.put(name, rows.clone()));
            putPhases(found, now);
            return stored(observed, first, List.of(), start, now);
        });
        if (mode == Mode.RESTART) {
            restarted(values, observed, new TileWork(threads, control, progress), arrays.get("points"), found,
                    journal);
        } else {
            new Continuation(cells, values, observed, burnIn, keep).compute(new TileWork(1, control, progress),
                    progress, journal, arrays);
        }
        putPhases(found, arrays);
        List<String> remarks = new ArrayList<>();
        long gone = Arrays.stream(arrays.get("points")).filter(row -> Double.isNaN(row[0])).count();
        if (gone > 0) {
            remarks.add("the trajectories of " + gone + " of " + values.length + " values diverged");
        }
        return stored(observed, first, remarks, start, arrays);
    }

    private StoredMap stored(Observable observed, Cell first, List<String> remarks, long start,
            Map<String, double[][]> arrays) {
        return new StoredMap(StoredMap.Kind.BIFURCATION, cells.experiment(), settings(observed),
                KnownBorders.along(axis, first), remarks, (System.nanoTime() - start) / 1e9, arrays);
    }

    private double[][] unknown(int values) {
        double[] row = new double[keep];
        Arrays.fill(row, Double.NaN);
        double[][] rows = new double[values][];
        Arrays.fill(rows, row);
        return rows;
    }

    private void putPhases(PhaseResult[] found, Map<String, double[][]> arrays) {
        if (phases.isPresent()) {
            arrays.put("phase", PhaseArrays.phases(found));
            arrays.put("period", PhaseArrays.periods(found));
            arrays.put("lyapunov", PhaseArrays.exponents(found));
        }
    }

    private Map<String, Object> settings(Observable observed) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("over", axis.path());
        raw.put("from", axis.low());
        raw.put("to", axis.high());
        raw.put("count", (long) axis.count());
        raw.put("log", axis.logarithmic());
        raw.put("burnIn", (long) burnIn);
        raw.put("keep", (long) keep);
        raw.put("observable", observed.title());
        raw.put("continued", mode == Mode.CONTINUE);
        if (phases.isPresent()) {
            raw.put("phases", Arrays.stream(Phase.values()).map(Phase::id).toList());
            raw.put("monotonic", phases.get().measure().id());
        }
        return raw;
    }

    private void restarted(double[] values, Observable observed, TileWork work, double[][] points,
            PhaseResult[] found, MapJournal journal) {
        int[] missing = missing(points, found, journal);
        Optional<PhaseClassifier> classifier = phases.map(PhaseClassifier::new);
        work.run(missing.length, Grain.of(cells.at(values[0]), phases.isPresent()), dealt -> {
            int[] indices = Arrays.stream(dealt).map(k -> missing[k]).toArray();
            CellMaker maker = cells.copy();
            List<Cell> part = new ArrayList<>();
            for (int index : indices) {
                part.add(maker.at(values[index]));
            }
            Tile tile = Tile.of(part);
            double[] losses = new double[part.size()];
            tile.losses(losses);
            double[] bounds = Arrays.stream(losses).map(loss -> BOUND * Math.max(1, Math.abs(loss))).toArray();
            burnIn(tile, work);
            double[][] kept = keep(tile, observed);
            tile.losses(losses);
            for (int i = 0; i < kept.length; i++) {
                boolean gone = !(Math.abs(losses[i]) <= bounds[i]);
                if (gone) {
                    Arrays.fill(kept[i], Double.NaN);
                }
                points[indices[i]] = kept[i];
                if (classifier.isPresent()) {
                    work.check();
                    found[indices[i]] = gone ? PhaseResult.of(Phase.DIVERGENT)
                            : classifier.get().settle(tile.orbit(i), part.get(i), List::of);
                }
            }
            journal.add(POINTS, Arrays.stream(indices).asLongStream().toArray(), () -> kept);
            if (classifier.isPresent()) {
                journal.add(PHASES, Arrays.stream(indices).asLongStream().toArray(), () -> Arrays.stream(indices)
                        .mapToObj(index -> found[index].toRow()).toArray(double[][]::new));
            }
        });
    }

    /** The values that the journal does not hold; the others are taken from it. */
    private int[] missing(double[][] points, PhaseResult[] found, MapJournal journal) {
        return IntStream.range(0, points.length).filter(index -> {
            Optional<double[]> row = journal.find(POINTS, index);
            Optional<double[]> phase = journal.find(PHASES, index);
            if (row.isEmpty() || phases.isPresent() && phase.isEmpty()) {
                return true;
            }
            points[index] = row.get();
            phase.ifPresent(numbers -> found[index] = PhaseResult.ofRow(numbers));
            return false;
        }).toArray();
    }

    /** Steps go by the row, points by the column: a few steps at a time are turned round. */
    private double[][] keep(Tile tile, Observable observed) {
        double[][] kept = new double[tile.size()][keep];
        double[][] some = new double[Math.min(keep, TURNED)][tile.size()];
        for (int from = 0; from < keep; from += TURNED) {
            int count = Math.min(TURNED, keep - from);
            for (int k = 0; k < count; k++) {
                if (from + k > 0) {
                    tile.advance(1);
                }
                observed.at(tile, some[k]);
            }
            for (int i = 0; i < kept.length; i++) {
                for (int k = 0; k < count; k++) {
                    kept[i][from + k] = some[k][i];
                }
            }
        }
        return kept;
    }

    private void burnIn(Tile tile, TileWork work) {
        int chunk = 10_000;
        for (int done = 0; done < burnIn; done += chunk) {
            work.check();
            tile.advance(Math.min(chunk, burnIn - done));
        }
    }
}
