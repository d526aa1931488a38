package org.brink.landscape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.engine.RunControl;
import org.brink.engine.Trajectory;

/**
 * Points of one run's trajectory, in memory.
 *
 * @param run id of the run
 * @param steps the steps of the points within the window, increasing
 * @param points the positions at those steps
 * @param centre the position at the step that the slice is about
 */
record RunPoints(String run, List<Long> steps, List<double[]> points, double[] centre) {

    /** 256 MB of doubles. */
    private static final long MOST_VALUES = 1L << 25;
    private static final long AROUND = 100;

    /** Takes the run again and keeps what the settings ask for. */
    static RunPoints of(Trajectory run, SliceSettings settings, RunControl control, SliceProgress progress) {
        String process = settings.process().isEmpty() ? run.processes().get(0) : settings.process();
        long at = settings.at();
        if (at < run.firstStep() || at > run.lastStep()) {
            throw new InvalidInput(new Problem("slice.at", "step " + at, "a step from " + run.firstStep() + " to "
                    + run.lastStep() + " of run " + run.id()));
        }
        List<Long> wanted = spaced(first(run, settings), last(run, settings), most(run, settings));
        Set<Long> chosen = new HashSet<>(wanted);
        TreeSet<Long> all = new TreeSet<>(wanted);
        all.add(at);
        List<Long> steps = new ArrayList<>();
        List<double[]> points = new ArrayList<>();
        List<double[]> centre = new ArrayList<>();
        run.visit(process, List.copyOf(all), (step, where) -> {
            double[] position = where.position().clone();
            if (chosen.contains(step) && finite(position)) {
                steps.add(step);
                points.add(position);
            }
            if (step == at) {
                centre.add(position);
            }
        }, control, step -> progress.rebuilding(run.id(), step, all.last()));
        if (centre.isEmpty() || !finite(centre.get(0))) {
            throw new InvalidInput(new Problem("slice.at", "step " + at + ", where process " + process
                    + " has no finite position", "a step at which it has one"));
        }
        return new RunPoints(run.id(), List.copyOf(steps), List.copyOf(points), centre.get(0));
    }

    private static long first(Trajectory run, SliceSettings settings) {
        long wanted = window(settings).map(w -> w.get(0)).orElse(run.firstStep());
        return Math.min(run.lastStep(), Math.max(run.firstStep(), wanted));
    }

    private static long last(Trajectory run, SliceSettings settings) {
        long wanted = window(settings).map(w -> w.get(1)).orElse(run.lastStep());
        return Math.max(first(run, settings), Math.min(run.lastStep(), wanted));
    }

    private static Optional<List<Long>> window(SliceSettings settings) {
        if (!settings.window().isEmpty()) {
            return Optional.of(settings.window());
        }
        return settings.span() == Span.EIGENVECTORS
                ? Optional.of(List.of(settings.at() - AROUND, settings.at() + AROUND)) : Optional.empty();
    }

    private static long most(Trajectory run, SliceSettings settings) {
        long dimension = run.objective().dimension();
        return Math.max(3, Math.min(settings.samples(), MOST_VALUES / dimension));
    }

    /** At most so many steps, evenly spaced, both ends included. */
    static List<Long> spaced(long first, long last, long most) {
        long count = Math.min(most, last - first + 1);
        List<Long> steps = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            steps.add(count == 1 ? first : first + Math.round((double) (last - first) * i / (count - 1)));
        }
        return steps;
    }

    private static boolean finite(double[] values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }
}
