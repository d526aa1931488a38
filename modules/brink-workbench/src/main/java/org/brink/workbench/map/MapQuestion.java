package org.brink.workbench.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.engine.RunControl;
import org.brink.maps.BifurcationTask;
import org.brink.maps.MapAxis;
import org.brink.maps.MapQuantity;
import org.brink.maps.MapTask;
import org.brink.maps.StoredMap;
import org.brink.maps.orbit.CellMaker;
import org.brink.maps.orbit.TileWork;
import org.brink.maps.phase.PhaseSettings;
import org.brink.store.document.ExperimentDocument;

/**
 * What is to be computed, checked.
 *
 * @param analysis what kind
 * @param experiment what is varied
 * @param folder to which file names in the experiment are relative
 * @param x the first axis
 * @param y the second axis of a map; empty for a bifurcation diagram
 * @param settings what else there is to choose, by {@link MapSettings}
 */
record MapQuestion(Analysis analysis, Experiment experiment, Path folder, MapAxis x, Optional<MapAxis> y,
        Settings settings) {

    /** Begins the paths of problems with the first axis. */
    static final String X = "x.";
    /** Begins the paths of problems with the second axis. */
    static final String Y = "y.";

    /**
     * A question from what people wrote. Makes nothing yet.
     *
     * @param x raw values of {@link MapSettings#AXIS}
     * @param y the same, for a map
     * @param settings raw values
     * @throws InvalidInput with problems whose paths begin with {@code x.}, {@code y.} or {@code settings.}
     */
    static MapQuestion of(Analysis analysis, Experiment experiment, Path folder, Map<String, Object> x,
            Map<String, Object> y, Map<String, Object> settings) {
        List<Problem> problems = new ArrayList<>();
        Optional<MapAxis> first = axis(x, X, problems);
        Optional<MapAxis> second = analysis == Analysis.MAP ? axis(y, Y, problems) : Optional.empty();
        Settings resolved = MapSettings.of(analysis).resolve(settings, "settings", problems);
        InvalidInput.throwIfAny(problems);
        return new MapQuestion(analysis, experiment, folder, first.orElseThrow(), second, resolved);
    }

    private static Optional<MapAxis> axis(Map<String, Object> raw, String prefix, List<Problem> problems) {
        List<Problem> found = new ArrayList<>();
        Settings values = MapSettings.AXIS.resolve(raw, prefix.substring(0, prefix.length() - 1), found);
        if (found.isEmpty()) {
            try {
                return Optional.of(MapSettings.axis(values));
            } catch (InvalidInput invalid) {
                invalid.problems().forEach(each -> found.add(new Problem(prefix + MapSettings.TO.name(), each.found(),
                        each.expected())));
            }
        }
        problems.addAll(found);
        return Optional.empty();
    }

    /**
     * Finds what can only be found by making the experiment at both ends of the axes. Not for the event thread.
     *
     * @throws InvalidInput as {@link #of} does
     */
    void check() {
        try {
            task();
            CellMaker cells = new CellMaker(experiment, folder, y.isPresent() ? List.of(x.path(), y.get().path())
                    : List.of(x.path()));
            if (y.isPresent()) {
                cells.at(x.low(), y.get().low());
                cells.at(x.high(), y.get().high());
            } else {
                cells.at(x.low());
                cells.at(x.high());
            }
        } catch (InvalidInput invalid) {
            throw new InvalidInput(invalid.problems().stream().map(this::placed).toList());
        }
    }

    /** A problem at the field that it comes from. */
    private Problem placed(Problem problem) {
        String path = problem.path().equals(x.path()) ? X : y.filter(axis -> axis.path().equals(problem.path()))
                .isPresent() ? Y : "";
        if (path.isEmpty()) {
            return problem;
        }
        // a number that is there, but may not have that value, is a matter of the range
        boolean number = ExperimentDocument.get(ExperimentCheck.resolved(experiment), problem.path())
                .filter(Number.class::isInstance).isPresent();
        return new Problem(path + (number ? MapSettings.TO : MapSettings.OVER).name(), problem.found(),
                problem.expected());
    }

    /** Computes; see {@link MapTask#compute}. */
    StoredMap compute(int threads, RunControl control, TileWork.Progress progress,
            Consumer<Supplier<StoredMap>> watcher) {
        return task().compute(threads, control, progress, watcher);
    }

    @FunctionalInterface
    private interface Task {

        StoredMap compute(int threads, RunControl control, TileWork.Progress progress,
                Consumer<Supplier<StoredMap>> watcher);
    }

    private Task task() {
        PhaseSettings phases = PhaseSettings.DEFAULT.withMeasure(MapSettings.measure(settings));
        if (analysis == Analysis.MAP) {
            int steps = Math.toIntExact(settings.get(MapSettings.STEPS));
            return new MapTask(experiment, folder, x, y.orElseThrow(), steps,
                    Math.toIntExact(settings.get(MapSettings.REFINE)), quantities(), phases)::compute;
        }
        boolean backward = settings.get(MapSettings.BACKWARD);
        return new BifurcationTask(experiment, folder, x, burnIn(), Math.toIntExact(settings.get(MapSettings.KEEP)),
                settings.get(MapSettings.OBSERVABLE), backward ? BifurcationTask.Mode.CONTINUE
                        : BifurcationTask.Mode.RESTART, settings.get(MapSettings.PHASES) && !backward && burnIn() > 0
                                ? Optional.of(phases) : Optional.empty())::compute;
    }

    private Set<MapQuantity> quantities() {
        Set<MapQuantity> all = EnumSet.of(MapQuantity.LOSS, MapQuantity.STEPS);
        if (settings.get(MapSettings.PHASES)) {
            all.add(MapQuantity.PHASE);
        }
        if (settings.get(MapSettings.SHARPNESS)) {
            all.add(MapQuantity.SHARPNESS);
        }
        return all;
    }

    /** Steps after which trajectories are looked at. */
    int burnIn() {
        return Math.toIntExact(settings.get(analysis == Analysis.MAP ? MapSettings.STEPS : MapSettings.BURN_IN));
    }

    /** How phases are told at single values. */
    PhaseSettings phases() {
        return PhaseSettings.DEFAULT.withMeasure(MapSettings.measure(settings)).withBurnIn(Math.max(1, burnIn()));
    }

    /** The same over other ranges, with as many values. */
    MapQuestion over(Range horizontal, Optional<Range> vertical) {
        Optional<MapAxis> second = y.map(axis -> vertical.map(range -> within(axis, range)).orElse(axis));
        return new MapQuestion(analysis, experiment, folder, within(x, horizontal), second, settings);
    }

    private static MapAxis within(MapAxis axis, Range range) {
        return new MapAxis(axis.path(), range.low(), range.high(), axis.count(), axis.logarithmic());
    }

    /** The values at a place, by their paths. */
    Map<String, Double> at(double horizontal, double vertical) {
        return y.isPresent() ? Map.of(x.path(), horizontal, y.get().path(), vertical) : Map.of(x.path(), horizontal);
    }
}
