package org.brink.sweeps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.SweepAxis;
import org.brink.api.experiment.SweepAxis.Listed;
import org.brink.api.experiment.SweepAxis.Track;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;

/** Finds what is wrong with the cells of a sweep before any of them runs. */
final class CellCheck {

    /** More would not be read. */
    private static final int MOST_PROBLEMS = 20;

    private final SweepPlan plan;
    private final List<Problem> problems = new ArrayList<>();

    CellCheck(SweepPlan plan) {
        this.plan = plan;
    }

    /**
     * Tries cells.
     *
     * @param all whether to try every cell, rather than every value once
     * @throws InvalidInput naming the first cells that cannot be run
     */
    void check(boolean all) {
        if (all) {
            for (int cell = 0; cell < plan.cells(); cell++) {
                check(cell);
            }
        } else {
            int stride = plan.cells();
            for (SweepAxis axis : plan.axes()) {
                stride /= axis.size();
                for (int index : representative(axis)) {
                    check(index * stride);
                }
            }
        }
        InvalidInput.throwIfAny(problems);
    }

    /** All values that somebody listed; of a range the ends, which are what can leave the range of a parameter. */
    private static int[] representative(SweepAxis axis) {
        boolean listed = axis.tracks().stream().anyMatch(track -> track.values() instanceof Listed);
        int size = axis.size();
        if (!listed) {
            return new int[] {0, size - 1};
        }
        int[] indices = new int[size];
        for (int i = 0; i < size; i++) {
            indices[i] = i;
        }
        return indices;
    }

    private void check(int cell) {
        if (problems.size() >= MOST_PROBLEMS) {
            return;
        }
        try {
            plan.experiment(cell);
        } catch (InvalidInput e) {
            for (Problem problem : describe(plan.axes(), plan.values(cell), cell, e)) {
                // the same value is in many cells; the first is enough
                if (problems.stream().noneMatch(known -> same(known, problem))) {
                    problems.add(problem);
                }
            }
        }
    }

    private static boolean same(Problem a, Problem b) {
        return a.path().equals(b.path()) && a.expected().equals(b.expected());
    }

    /** What is wrong with a cell, in words of the sweep. */
    static InvalidInput in(Experiment document, int cell, InvalidInput cause) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (SweepAxis axis : document.sweep()) {
            axis.tracks().forEach(track -> values.put(track.path(), track.values().get(0)));
        }
        InvalidInput placed = new InvalidInput(describe(document.sweep(), values, cell, cause));
        placed.initCause(cause);
        return placed;
    }

    private static List<Problem> describe(List<SweepAxis> axes, Map<String, Object> values, int cell,
            InvalidInput cause) {
        List<Problem> described = new ArrayList<>();
        for (Problem problem : cause.problems()) {
            described.add(describe(axes, values, cell, problem));
        }
        return described;
    }

    private static Problem describe(List<SweepAxis> axes, Map<String, Object> values, int cell, Problem problem) {
        String at = normal(problem.path());
        for (int i = 0; i < axes.size(); i++) {
            List<Track> tracks = axes.get(i).tracks();
            for (int j = 0; j < tracks.size(); j++) {
                String path = normal(tracks.get(j).path());
                boolean here = at.equals(path) || at.startsWith(path + ".") || path.startsWith(at + ".");
                if (here && !at.isEmpty()) {
                    return new Problem(SweepPlan.place(i, j, tracks.size()), problem.found() + " at "
                            + problem.path() + " in cell " + cell + " (" + SweepPlan.describe(values) + ")",
                            problem.expected());
                }
            }
        }
        // nothing that an axis has changed: the experiment itself is wrong
        return problem;
    }

    private static String normal(String path) {
        return path.replaceAll("\\[(\\d+)]", ".$1");
    }
}
