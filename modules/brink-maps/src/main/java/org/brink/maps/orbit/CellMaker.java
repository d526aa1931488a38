package org.brink.maps.orbit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.engine.StartingPoint;
import org.brink.engine.Walk;
import org.brink.spi.ComponentProvider;
import org.brink.spi.init.InitProvider;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.spi.optimizer.OptimizerProvider;

/** Makes cells of one experiment from values of some of its parameters. What did not change is made once. */
public final class CellMaker {

    private static final String DISCRETE = "discrete";

    private final Experiment base;
    private final Path folder;
    private final List<ParameterPath> paths;
    private final Map<ComponentKind, Known> found = new EnumMap<>(ComponentKind.class);
    private ComponentSpec objectiveSpec;
    private Objective objective;
    private ComponentSpec optimizerSpec;
    private OptionalDouble stepSize = OptionalDouble.empty();

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
        this.folder = folder;
        this.paths = paths.stream().map(path -> ParameterPath.of(base, path)).toList();
        // finds what is wrong before thousands of cells do
        StartingPoint.of(base, folder);
        if (!base.edits().isEmpty()) {
            new Walk(base, folder);
        }
    }

    private CellMaker(CellMaker other) {
        base = other.base;
        folder = other.folder;
        paths = other.paths;
    }

    /** A maker of the same cells for another thread, so that threads need not wait for each other. */
    public CellMaker copy() {
        return new CellMaker(this);
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
        Experiment changed = base;
        for (int i = 0; i < values.length; i++) {
            changed = paths.get(i).with(changed, values[i]);
        }
        Experiment experiment = changed;
        CreationContext context = new CreationContext(folder, experiment.seed(), experiment.steps(),
                experiment.precision());
        if (!experiment.objective().equals(objectiveSpec)) {
            objective = make(ComponentKind.OBJECTIVE, experiment.objective(), "objective", ObjectiveProvider.class,
                    (provider, settings) -> provider.create(settings, context));
            objectiveSpec = experiment.objective();
        }
        if (!experiment.optimizer().equals(optimizerSpec)) {
            stepSize = plain(experiment) ? make(ComponentKind.OPTIMIZER, experiment.optimizer(), "optimizer",
                    OptimizerProvider.class, (provider, settings) -> provider.create(objective, settings, context))
                    .plainStepSize() : OptionalDouble.empty();
            optimizerSpec = experiment.optimizer();
        }
        double[] start = make(ComponentKind.INIT, experiment.init(), "init", InitProvider.class,
                (provider, settings) -> provider.create(objective, settings, context));
        if (start.length != objective.dimension()) {
            throw new InvalidInput(new Problem("init", "a point with " + start.length + " coordinates",
                    objective.dimension() + " coordinates, as the objective has"));
        }
        return new Cell(objective, start, stepSize, () -> experiment, folder);
    }

    private static boolean plain(Experiment experiment) {
        return experiment.processes().get(0).component().type().equals(DISCRETE) && experiment.edits().isEmpty();
    }

    private interface Making<P, T> {

        T make(P provider, Settings settings);
    }

    /** A component whose provider is known already has only its numbers checked. */
    private <P extends ComponentProvider, T> T make(ComponentKind kind, ComponentSpec spec, String path, Class<P> type,
            Making<P, T> making) {
        Known known = found.get(kind);
        if (known == null || !known.type().equals(spec.type())) {
            ComponentProvider provider = Components.require(kind, spec, path).provider();
            known = new Known(spec.type(), provider, provider.schema());
            found.put(kind, known);
        }
        List<Problem> problems = new ArrayList<>();
        Settings settings = known.schema().resolve(spec.params(), path + ".params", problems);
        InvalidInput.throwIfAny(problems);
        return making.make(type.cast(known.provider()), settings);
    }

    private record Known(String type, ComponentProvider provider, Schema schema) {
    }
}
