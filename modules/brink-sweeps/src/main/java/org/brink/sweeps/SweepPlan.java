package org.brink.sweeps;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.api.experiment.SweepAxis;
import org.brink.api.experiment.SweepAxis.Track;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.run.RunFolders;

/**
 * The cells of a sweep: all combinations of the values of its axes, the values of the last axis changing fastest. Cells
 * are numbered from 0 and made one by one, so that a plan takes no more memory for more cells. Immutable.
 */
public final class SweepPlan {

    /** The most cells that a sweep may have. */
    public static final int MOST_CELLS = 10_000_000;
    /** Up to this many cells are checked one by one before the first runs. */
    private static final int CHECKED = 1000;

    private final Experiment document;
    private final Path folder;
    private final List<SweepAxis> axes;
    private final int cells;
    private final String id;

    private SweepPlan(Experiment document, Path folder, int cells, Optional<String> id) {
        this.document = document;
        this.folder = folder;
        this.axes = document.sweep();
        this.cells = cells;
        this.id = id.orElseGet(() -> RunFolders.sweepHash(experiment(0).withSweep(axes)));
    }

    /** The plan of a document that was checked before it was stored. */
    static SweepPlan stored(Experiment document, Path folder, String id) {
        return new SweepPlan(document, folder, count(document.sweep()), Optional.of(id));
    }

    /**
     * The plan of an experiment with axes.
     *
     * @param experiment defaults need not be filled in
     * @param folder folder to which file names in parameters are relative
     * @throws InvalidInput if it has no axes, an axis names a place that does not exist, or a value does not fit there;
     *     of large sweeps every value is tried at least once, combinations are not
     */
    public static SweepPlan of(Experiment experiment, Path folder) {
        int cells = count(experiment.sweep());
        checkPaths(experiment.sweep());
        SweepPlan plan;
        try {
            plan = new SweepPlan(experiment, folder, cells, Optional.empty());
        } catch (InvalidInput first) {
            throw CellCheck.in(experiment, 0, first);
        }
        new CellCheck(plan).check(cells <= CHECKED);
        return plan;
    }

    private static int count(List<SweepAxis> axes) {
        if (axes.isEmpty()) {
            throw new InvalidInput(new Problem("sweep", "an experiment without axes",
                    "at least one axis, such as { \"path\": \"optimizer.params.stepSize\", \"values\": [0.1, 0.2] }"));
        }
        long count = 1;
        for (SweepAxis axis : axes) {
            count *= axis.size();
            if (count > MOST_CELLS) {
                throw new InvalidInput(new Problem("sweep.axes", "more than " + MOST_CELLS + " cells",
                        "fewer; the sizes of the axes multiply"));
            }
        }
        return (int) count;
    }

    private static void checkPaths(List<SweepAxis> axes) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < axes.size(); i++) {
            List<Track> tracks = axes.get(i).tracks();
            for (int j = 0; j < tracks.size(); j++) {
                String path = tracks.get(j).path();
                String where = place(i, j, tracks.size()) + ".path";
                if (path.matches("(brink|title|views|sweep|checkpoints)\\b.*")) {
                    problems.add(new Problem(where, Problem.show(path), "a place that matters to what is computed"));
                } else if (!seen.add(path.replaceAll("\\[(\\d+)]", ".$1"))) {
                    problems.add(new Problem(where, Problem.show(path) + " a second time", "a place of its own"));
                }
            }
        }
        InvalidInput.throwIfAny(problems);
    }

    /** Where the values of an axis stand in the document. */
    static String place(int axis, int track, int tracks) {
        return "sweep.axes[" + axis + "]" + (tracks > 1 ? ".zip[" + track + "]" : "");
    }

    /** The number of cells. */
    public int cells() {
        return cells;
    }

    /** The axes. */
    public List<SweepAxis> axes() {
        return axes;
    }

    /** 64 hexadecimal digits that are the same for all sweeps over the same cells in the same order. */
    public String id() {
        return id;
    }

    /** The folder to which file names in parameters are relative. */
    public Path folder() {
        return folder;
    }

    /** The experiment with its axes; all defaults filled in, and the places of the axes set as in the first cell. */
    public Experiment document() {
        return experiment(0).withSweep(axes);
    }

    /** Which value of each axis a cell has. */
    public int[] indices(int cell) {
        int[] indices = new int[axes.size()];
        int rest = cell;
        for (int i = indices.length - 1; i >= 0; i--) {
            indices[i] = rest % axes.get(i).size();
            rest /= axes.get(i).size();
        }
        return indices;
    }

    /** The values that a cell has, by path, in the order of the axes. */
    public Map<String, Object> values(int cell) {
        int[] indices = indices(cell);
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < indices.length; i++) {
            for (Track track : axes.get(i).tracks()) {
                values.put(track.path(), track.values().get(indices[i]));
            }
        }
        return values;
    }

    /** One line for people: {@code optimizer.params.stepSize = 0.1, seed = 3}. */
    public String describe(int cell) {
        return describe(values(cell));
    }

    static String describe(Map<String, Object> values) {
        return values.entrySet().stream().map(entry -> entry.getKey() + " = " + Problem.show(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /**
     * The experiment of a cell, all defaults filled in.
     *
     * @throws InvalidInput if the values of the axes do not go together
     */
    public Experiment experiment(int cell) {
        return ExperimentCheck.resolved(ExperimentDocument.set(document, values(cell))).withoutSweep();
    }

    /** The first 16 hexadecimal digits of the hash of a cell's experiment, as a number. */
    public static long key(Experiment resolved) {
        return Long.parseUnsignedLong(RunFolders.fullHash(resolved).substring(0, Long.BYTES * 2), 16);
    }

    /** A run's hash as people see it, from its number. */
    public static String hash(long key) {
        return String.format("%016x", key).substring(0, 10);
    }
}
