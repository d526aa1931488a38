package org.brink.engine;

import java.nio.file.Path;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.Components;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.api.experiment.Precision;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.spi.init.InitProvider;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;

/**
 * Where an experiment starts.
 *
 * @param experiment with all defaults filled in
 * @param objective what it minimises
 * @param point its initial point; a fresh array
 */
public record StartingPoint(Experiment experiment, Objective objective, double[] point) {

    /**
     * Makes objective and initial point of an experiment, and nothing else of it.
     *
     * @param folder to which file names in parameters are relative
     * @throws InvalidInput if the experiment is wrong or they cannot be made
     */
    public static StartingPoint of(Experiment experiment, Path folder) {
        Experiment full = ExperimentCheck.resolved(experiment).withoutSweep();
        ComponentMaker maker = new ComponentMaker();
        Objective objective = makeObjective(maker, full, context(full, folder));
        return new StartingPoint(full, objective, makePoint(maker, full, context(full, folder), objective));
    }

    /**
     * Makes the objective of an experiment, and nothing else of it.
     *
     * @param folder to which file names in parameters are relative
     * @throws InvalidInput if the experiment is wrong or its objective cannot be made
     */
    public static Objective objective(Experiment experiment, Path folder) {
        Experiment full = ExperimentCheck.resolved(experiment).withoutSweep();
        return makeObjective(new ComponentMaker(), full, context(full, folder));
    }

    /**
     * What differences are to be taken of, to check the derivatives of the objective: the objective itself, or the same
     * in double precision where it computes in another.
     *
     * @param folder to which file names in parameters are relative
     */
    public Objective reference(Path folder) {
        return experiment.precision() == Precision.FLOAT64 ? objective
                : objective(experiment.withPrecision(Precision.FLOAT64), folder);
    }

    private static CreationContext context(Experiment full, Path folder) {
        return new CreationContext(folder, full.seed(), full.steps(), full.precision());
    }

    private static Objective makeObjective(ComponentMaker maker, Experiment full, CreationContext context) {
        ComponentRef ref = ComponentMaker.ref(ComponentKind.OBJECTIVE, full.objective(), "objective");
        Components.Resolved found = maker.find(ref, full.objective());
        return ComponentMaker.make(ref,
                () -> found.provider(ObjectiveProvider.class).create(found.settings(), context));
    }

    private static double[] makePoint(ComponentMaker maker, Experiment full, CreationContext context,
            Objective objective) {
        ComponentRef ref = ComponentMaker.ref(ComponentKind.INIT, full.init(), "init");
        Components.Resolved found = maker.find(ref, full.init());
        double[] point = ComponentMaker.make(ref,
                () -> found.provider(InitProvider.class).create(objective, found.settings(), context));
        if (point.length != objective.dimension()) {
            throw new InvalidInput(new Problem(ref.path(), "a point with " + point.length + " coordinates",
                    objective.dimension() + " coordinates, as the objective has"));
        }
        return point;
    }
}
