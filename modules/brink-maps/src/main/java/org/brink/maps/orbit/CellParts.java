package org.brink.maps.orbit;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.spi.init.InitProvider;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.spi.optimizer.OptimizerProvider;

/** Objective, initial point and step size of cells of one experiment. For one thread at a time. */
final class CellParts {

    private static final String DISCRETE = "discrete";

    private final Experiment experiment;
    private final CreationContext context;
    /** Whether the first process is a discrete one whose optimizer stays what it is. */
    private final boolean plain;
    private final VariedComponent<Objective> objective;
    private final VariedComponent<double[]> init;
    private final VariedComponent<OptionalDouble> optimizer;

    private CellParts(Experiment experiment, CreationContext context, VariedComponent<Objective> objective,
            VariedComponent<double[]> init, VariedComponent<OptionalDouble> optimizer) {
        this.experiment = experiment;
        this.context = context;
        this.objective = objective;
        this.init = init;
        this.optimizer = optimizer;
        plain = experiment.processes().get(0).component().type().equals(DISCRETE) && experiment.edits().isEmpty();
    }

    /** The parts of an experiment with all defaults filled in, in which nothing varies. */
    static CellParts of(Experiment experiment, Path folder) {
        return new CellParts(experiment, context(experiment, folder),
                VariedComponent.of(ComponentKind.OBJECTIVE, experiment.objective()),
                VariedComponent.of(ComponentKind.INIT, experiment.init()),
                VariedComponent.of(ComponentKind.OPTIMIZER, experiment.optimizer()));
    }

    /** The same parts, of which some vary: the paths are direct. */
    static CellParts of(CellParts base, List<ParameterPath> paths) {
        return new CellParts(base.experiment, base.context, base.objective.along(paths), base.init.along(paths),
                base.optimizer.along(paths));
    }

    private static CreationContext context(Experiment experiment, Path folder) {
        return new CreationContext(folder, experiment.seed(), experiment.steps(), experiment.precision());
    }

    /** The same parts for another thread. */
    CellParts copy() {
        return new CellParts(experiment, context, objective.copy(), init.copy(), optimizer.copy());
    }

    /** The parts of another experiment, in which nothing varies; those that are the same as here are not made again. */
    CellParts of(Experiment other) {
        CreationContext its = context(other, context.folder());
        boolean alike = its.equals(context);
        return new CellParts(other, its,
                again(objective, alike, ComponentKind.OBJECTIVE, experiment.objective(), other.objective()),
                again(init, false, ComponentKind.INIT, experiment.init(), other.init()),
                again(optimizer, alike, ComponentKind.OPTIMIZER, experiment.optimizer(), other.optimizer()));
    }

    private static <T> VariedComponent<T> again(VariedComponent<T> known, boolean alike, ComponentKind kind,
            ComponentSpec before, ComponentSpec now) {
        return alike && before.equals(now) ? known : VariedComponent.of(kind, now);
    }

    /**
     * The cell with the given values.
     *
     * @param whole makes the whole experiment
     * @throws InvalidInput if a value is out of its range
     */
    Cell cell(double[] values, Supplier<Experiment> whole) {
        boolean another = objective.changes(values);
        Objective minimised = objective.at(values, false, (provider, settings) ->
                ((ObjectiveProvider) provider).create(settings, context));
        OptionalDouble stepSize = plain ? optimizer.at(values, false, (provider, settings) ->
                ((OptimizerProvider) provider).create(minimised, settings, context).plainStepSize())
                : OptionalDouble.empty();
        double[] start = init.at(values, another, (provider, settings) ->
                ((InitProvider) provider).create(minimised, settings, context));
        if (start.length != minimised.dimension()) {
            throw new InvalidInput(new Problem("init", "a point with " + start.length + " coordinates",
                    minimised.dimension() + " coordinates, as the objective has"));
        }
        return new Cell(minimised, start, stepSize, whole, context.folder());
    }
}
