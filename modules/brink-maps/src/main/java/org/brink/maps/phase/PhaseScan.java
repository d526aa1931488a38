package org.brink.maps.phase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.engine.BrinkVersion;
import org.brink.maps.journal.MapJournal;
import org.brink.maps.orbit.Cell;
import org.brink.maps.orbit.CellMaker;
import org.brink.maps.orbit.Grain;
import org.brink.maps.orbit.TileWork;
import org.brink.store.run.RunFolders;

/** The phases of an experiment over a range of one of its numbers, and the borders between them by bisection. */
public final class PhaseScan {

    private static final int MOST_TIMES_LONGER = 200;
    private static final int FIRST = 0;
    private static final int SETTLED = 1;

    private final PhaseSettings settings;
    private final CellMaker cells;
    private final Optional<CellMaker> others;
    private final Optional<Starts> starts;
    private final MapJournal journal;

    /**
     * Further initial points, for a phase that is to hold from all of them.
     *
     * @param path the number of the initial point that is varied, such as {@code init.params.values[0]}
     * @param values what it takes
     */
    public record Starts(String path, double[] values) {
    }

    /**
     * A border between two phases.
     *
     * @param value where it is
     * @param within how far it may be off
     * @param below what the phase is below
     * @param above what it is above
     */
    public record Border(double value, double within, PhaseResult below, PhaseResult above) {
    }

    /**
     * A scan.
     *
     * @param over path of the number that is varied
     * @param starts further initial points; empty to look at that of the experiment only
     * @throws org.brink.api.parameter.InvalidInput if the experiment cannot be run or a path leads to no number
     */
    public PhaseScan(Experiment experiment, Path folder, String over, Optional<Starts> starts,
            PhaseSettings settings) {
        this(experiment, folder, over, starts, settings, MapJournal.none());
    }

    /**
     * A scan that finds only what a journal does not hold.
     *
     * @param journal of this scan; takes what is found
     */
    public PhaseScan(Experiment experiment, Path folder, String over, Optional<Starts> starts,
            PhaseSettings settings, MapJournal journal) {
        this.journal = journal;
        this.settings = settings;
        this.starts = starts;
        cells = new CellMaker(experiment, folder, List.of(over));
        others = starts.map(each -> new CellMaker(experiment, folder, List.of(over, each.path())));
    }

    /**
     * All that results of a scan depend on, as text.
     *
     * @param experiment defaults need not be filled in
     */
    public static String identity(Experiment experiment, String over, Optional<Starts> starts,
            PhaseSettings settings) {
        return RunFolders.fullHash(ExperimentCheck.resolved(experiment)) + " " + over + " " + settings + " "
                + starts.map(each -> each.path() + Arrays.toString(each.values())).orElse("") + " by Brink "
                + BrinkVersion.current();
    }

    /** The phase at every one of the values; what does not settle in the given time is given more. */
    public PhaseResult[] at(double[] values, TileWork work) {
        PhaseResult[] found = new PhaseResult[values.length];
        int[] missing = IntStream.range(0, values.length).filter(i -> {
            Optional<double[]> row = journal.find(FIRST, Double.doubleToLongBits(values[i]));
            row.ifPresent(numbers -> found[i] = PhaseResult.ofRow(numbers));
            return row.isEmpty();
        }).toArray();
        PhaseResult[] fresh = new PhaseClassifier(settings).classify(missing.length, k -> cells.at(values[missing[k]]),
                k -> starts(values[missing[k]]), work, (indices, results) -> journal.add(FIRST,
                Arrays.stream(indices).mapToLong(k -> Double.doubleToLongBits(values[missing[k]])).toArray(),
                () -> Arrays.stream(results).map(PhaseResult::toRow).toArray(double[][]::new)));
        for (int k = 0; k < missing.length; k++) {
            found[missing[k]] = fresh[k];
        }
        work.run(values.length, Grain.SINGLE, indices -> {
            for (int i : indices) {
                if (found[i].phase() == Phase.UNSETTLED) {
                    work.check();
                    found[i] = settled(values[i]);
                }
            }
        });
        return found;
    }

    private List<Cell> starts(double value) {
        List<Cell> all = new ArrayList<>();
        if (starts.isPresent()) {
            for (double start : starts.get().values()) {
                all.add(others.orElseThrow().at(value, start));
            }
        }
        return all;
    }

    /**
     * The borders between neighbouring values with different phases or periods.
     *
     * @param values increasing
     * @param found their phases
     * @param within half the width to which an interval is narrowed down
     */
    public List<Border> borders(double[] values, PhaseResult[] found, double within, TileWork work) {
        List<Border> borders = new ArrayList<>();
        for (int i = 1; i < values.length; i++) {
            work.check();
            if (!found[i].sameAs(found[i - 1])) {
                between(values[i - 1], found[i - 1], values[i], found[i], within, borders);
            }
        }
        return borders;
    }

    /**
     * Adds the borders between two values by bisection; where there is a third phase between, those on both sides of
     * it. Between a cycle and chaos only cycles count to the cycle that come from it by doublings of the period, so
     * that windows within chaos do not.
     */
    private void between(double low, PhaseResult below, double high, PhaseResult above, double within,
            List<Border> borders) {
        double left = low;
        double right = high;
        while (right - left > 2 * within) {
            double middle = left + 0.5 * (right - left);
            PhaseResult there = settled(middle);
            if (longCycle(below, above)) {
                PhaseResult cycle = below.phase() == Phase.PERIODIC ? below : above;
                if (ofCascade(there, cycle) == (cycle == below)) {
                    left = middle;
                } else {
                    right = middle;
                }
            } else if (there.sameAs(below)) {
                left = middle;
            } else if (there.sameAs(above)) {
                right = middle;
            } else if (there.phase() == Phase.UNSETTLED) {
                break;
            } else {
                between(left, below, middle, there, within, borders);
                between(middle, there, right, above, within, borders);
                return;
            }
        }
        borders.add(new Border(left + 0.5 * (right - left), 0.5 * (right - left), below, above));
    }

    /** Whether cycles of any length may lie between. */
    private static boolean longCycle(PhaseResult below, PhaseResult above) {
        return below.phase() == Phase.PERIODIC && above.phase() == Phase.CHAOTIC
                || below.phase() == Phase.CHAOTIC && above.phase() == Phase.PERIODIC;
    }

    /** Whether a cycle comes from another one by doublings of its period. */
    private static boolean ofCascade(PhaseResult there, PhaseResult cycle) {
        if (there.period().isEmpty() || cycle.period().isEmpty()) {
            return there.sameAs(cycle);
        }
        int times = there.period().getAsInt() / cycle.period().getAsInt();
        return Integer.bitCount(times) == 1 && times * cycle.period().getAsInt() == there.period().getAsInt();
    }

    /** Near a border trajectories are slow to settle, so that some need longer. */
    private PhaseResult settled(double value) {
        long bits = Double.doubleToLongBits(value);
        Optional<double[]> known = journal.find(SETTLED, bits);
        if (known.isPresent()) {
            return PhaseResult.ofRow(known.get());
        }
        PhaseResult result = PhaseResult.of(Phase.UNSETTLED);
        int longest = settings.longest();
        for (int times = 1; times <= MOST_TIMES_LONGER && result.phase() == Phase.UNSETTLED; times *= 6) {
            PhaseSettings longer = new PhaseSettings(settings.burnIn() * times, longest, settings.tolerance(),
                    settings.lyapunovSteps() * times, settings.measure());
            result = new PhaseClassifier(longer).classify(cells.at(value), starts(value));
            longest *= 2;
        }
        double[] row = result.toRow();
        journal.add(SETTLED, new long[] {bits}, () -> new double[][] {row});
        return result;
    }
}
