package org.brink.maps.orbit;

import java.nio.file.Path;
import java.util.List;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.api.parameter.InvalidInput;
import org.brink.engine.StartingPoint;
import org.brink.engine.Walk;

/** Makes cells of one experiment from values of some of its parameters. What did not change is made once. */
public final class CellMaker {

    private final Experiment base;
    private final List<ParameterPath> paths;
    /** Whether parts can take the values themselves, without a whole experiment for each cell. */
    private final boolean direct;
    private CellParts parts;

    /**
     * A maker of cells.
     *
     * @param experiment defaults need not be filled in
     * @param folder to which file names in parameters are relative
     * @param paths dotted paths of the numbers that cells differ in
     * @throws InvalidInput if the experiment cannot be run, or a path leads to no number
     */
    public CellMaker(Experiment experiment, Path folder, List<String> paths) {
        base = ExperimentCheck.resolved(experiment).withoutSweep();
        this.paths = paths.stream().map(path -> ParameterPath.of(base, path)).toList();
        direct = this.paths.stream().allMatch(ParameterPath::direct);
        if (!base.edits().isEmpty()) {
            new Walk(base, folder);
        }
        parts = checked(base, folder);
        if (direct) {
            parts = CellParts.of(parts, this.paths);
        }
    }

    /** Finds what is wrong before thousands of cells do. */
    private static CellParts checked(Experiment base, Path folder) {
        try {
            CellParts parts = CellParts.of(base, folder);
            parts.cell(new double[0], () -> base);
            return parts;
        } catch (RuntimeException failure) {
            // says where, or else what follows is as good
            StartingPoint.of(base, folder);
            throw failure;
        }
    }

    private CellMaker(CellMaker other, CellParts parts) {
        base = other.base;
        paths = other.paths;
        direct = other.direct;
        this.parts = parts;
    }

    /** A maker of the same cells for another thread, so that threads need not wait for each other. */
    public synchronized CellMaker copy() {
        return new CellMaker(this, parts.copy());
    }

    /** The experiment with all defaults filled in. */
    public Experiment experiment() {
        return base;
    }

    /**
     * The cell with the given values, one for each path.
     *
     * @throws InvalidInput if a value is out of its range
     */
    public synchronized Cell at(double... values) {
        if (direct) {
            return parts.cell(values, () -> changed(values));
        }
        Experiment changed = changed(values);
        parts = parts.of(changed);
        return parts.cell(values, () -> changed);
    }

    private Experiment changed(double[] values) {
        Experiment changed = base;
        for (int i = 0; i < values.length; i++) {
            changed = paths.get(i).with(changed, values[i]);
        }
        return changed;
    }
}
