package org.brink.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.brink.api.component.Citation;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ProcessSpec;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunEvent;
import org.brink.spi.init.InitProvider;
import org.brink.spi.objective.Arithmetic;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.process.ObservedProcess;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessContext;
import org.brink.spi.process.ProcessProvider;
import org.brink.spi.stop.StopRule;
import org.brink.spi.stop.StopRuleProvider;

/** All components of one run, made and connected. */
final class Composition {

    private final Experiment experiment;
    private final CreationContext creation;
    private final ComponentMaker maker = new ComponentMaker();
    private final ComponentRef objectiveRef;
    private final Objective objective;
    private final double[] initialPoint;
    private final List<Process> processes = new ArrayList<>();
    private final Set<String> optimizerUsers = new LinkedHashSet<>();
    private final List<ComponentRef> processRefs = new ArrayList<>();
    private final List<StopRule> stopRules = new ArrayList<>();
    private final List<ComponentRef> stopRefs = new ArrayList<>();
    private final List<TableRecorder> tables;
    private final List<DetectorSlot> detectors;
    private final EditSchedule edits;
    private final ComponentNames names = new ComponentNames();
    private final Optional<ForkPoint> fork;
    private final EventMemory eventMemory;

    /** Makes everything for a run from its initial point. */
    Composition(Experiment experiment, Path folder) {
        this(experiment, folder, Optional.empty(), new EventMemory(experiment));
    }

    /** Makes everything for a run from its initial point, with detectors that may have been left out since. */
    Composition(Experiment experiment, Path folder, EventMemory eventMemory) {
        this(experiment, folder, Optional.empty(), eventMemory);
    }

    /**
     * Makes everything.
     *
     * @param experiment with all defaults filled in
     * @param folder to which file names in parameters are relative
     * @param fork where the parent of the run was left, if it has one
     * @param eventMemory which detectors processes may wait for
     * @throws InvalidInput if components do not fit together
     * @throws ComponentFailure if a component has a fault
     */
    Composition(Experiment experiment, Path folder, Optional<ForkPoint> fork, EventMemory eventMemory) {
        this.experiment = experiment;
        this.fork = fork;
        this.eventMemory = eventMemory;
        creation = new CreationContext(folder, experiment.seed(), experiment.steps(), experiment.precision());
        objectiveRef = ComponentMaker.ref(ComponentKind.OBJECTIVE, experiment.objective(), "objective");
        objective = makeObjective();
        initialPoint = makeInitialPoint();
        fork.ifPresent(this::checkDimension);
        for (int i = 0; i < experiment.processes().size(); i++) {
            makeProcess(experiment.processes().get(i), "processes[" + i + "]");
        }
        edits = new EditSchedule(experiment, processes, this::makeOptimizer);
        // what is wrong with an edit must not wait until its step
        edits.stages().forEach(spec -> makeOptimizer(spec, objective, experiment.steps()));
        MeasurementContext context = new MeasurementContext(objective, initialPoint,
                processes.stream().map(ObservedProcess::name).toList(), creation);
        tables = new MeasurementPlan(maker, names, context, processes).tables(experiment.probes());
        detectors = new DetectorPlan(maker, names, context, processes, tables).slots(experiment.detectors());
        for (int i = 0; i < experiment.stop().size(); i++) {
            makeStopRule(experiment.stop().get(i), "stop[" + i + "]", context);
        }
    }

    /** What does the arithmetic of the objective. */
    Arithmetic arithmetic() {
        return objective.arithmetic();
    }

    /** What a reader of the run must know about its components. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>(objective.remarks());
        remarks.addAll(edits.remarks(optimizerUsers));
        return remarks;
    }

    private Objective makeObjective() {
        Components.Resolved found = maker.find(objectiveRef, experiment.objective());
        Objective made = ComponentMaker.make(objectiveRef,
                () -> found.provider(ObjectiveProvider.class).create(found.settings(), creation));
        names.add(made, objectiveRef);
        return made;
    }

    private double[] makeInitialPoint() {
        ComponentRef ref = ComponentMaker.ref(ComponentKind.INIT, experiment.init(), "init");
        Components.Resolved found = maker.find(ref, experiment.init());
        double[] point = ComponentMaker.make(ref,
                () -> found.provider(InitProvider.class).create(objective, found.settings(), creation));
        if (point.length != objective.dimension()) {
            throw new InvalidInput(new Problem(ref.path(), "a point with " + point.length + " coordinates",
                    objective.dimension() + " coordinates, as the objective has"));
        }
        return point;
    }

    private void checkDimension(ForkPoint point) {
        if (point.position().length != objective.dimension()) {
            throw new InvalidInput(new Problem(objectiveRef.path(), objective.dimension() + " coordinates",
                    point.position().length + " coordinates, as the run that is forked has"));
        }
    }

    private Optimizer makeOptimizer(Objective seen) {
        return makeOptimizer(experiment.optimizer(), seen, experiment.steps());
    }

    private Optimizer makeOptimizer(ComponentSpec spec, Objective seen, long steps) {
        ComponentRef ref = ComponentMaker.ref(ComponentKind.OPTIMIZER, spec, "optimizer");
        Components.Resolved found = maker.find(ref, spec);
        CreationContext planned = new CreationContext(creation.folder(), creation.seed(), steps,
                creation.precision());
        Optimizer made = ComponentMaker.make(ref,
                () -> found.provider(OptimizerProvider.class).create(seen, found.settings(), planned));
        names.add(made, ref);
        return made;
    }

    private void makeProcess(ProcessSpec spec, String path) {
        ComponentRef ref = ComponentMaker.ref(ComponentKind.PROCESS, spec.component(), path);
        Components.Resolved found = maker.find(ref, spec.component());
        Process made = ComponentMaker.make(ref,
                () -> found.provider(ProcessProvider.class).create(found.settings(), new Context(spec.name())));
        if (!made.name().equals(spec.name())) {
            throw new ComponentFailure(ref + " calls its process " + made.name() + " instead of " + spec.name(), null);
        }
        names.add(made, ref);
        processes.add(made);
        processRefs.add(ref);
    }

    private void makeStopRule(ComponentSpec spec, String path, ProbeContext context) {
        ComponentRef ref = ComponentMaker.ref(ComponentKind.STOP, spec, path);
        Components.Resolved found = maker.find(ref, spec);
        StopRule made = ComponentMaker.make(ref,
                () -> found.provider(StopRuleProvider.class).create(found.settings(), context));
        names.add(made, ref);
        stopRules.add(made);
        stopRefs.add(ref);
    }

    List<Process> processes() {
        return processes;
    }

    List<ComponentRef> processRefs() {
        return processRefs;
    }

    List<TableRecorder> tables() {
        return tables;
    }

    List<DetectorSlot> detectors() {
        return detectors;
    }

    EventMemory eventMemory() {
        return eventMemory;
    }

    EditSchedule edits() {
        return edits;
    }

    /** Tells whoever waits for it what a detector has reported. */
    void heard(RunEvent event) {
        eventMemory.mark(event);
        edits.noticed(event);
    }

    List<StopRule> stopRules() {
        return stopRules;
    }

    List<ComponentRef> stopRefs() {
        return stopRefs;
    }

    ComponentNames names() {
        return names;
    }

    List<Citation> citations() {
        return maker.citations();
    }

    private final class Context implements ProcessContext {
        private final String name;

        Context(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Objective objective() {
            return objective;
        }

        @Override
        public Optimizer newOptimizer() {
            return newOptimizer(objective);
        }

        @Override
        public Optimizer newOptimizer(Objective seen) {
            optimizerUsers.add(name);
            return makeOptimizer(seen);
        }

        @Override
        public double[] initialPoint() {
            return fork.filter(point -> !point.knows(name)).map(ForkPoint::position).orElse(initialPoint).clone();
        }

        @Override
        public Optional<ObservedProcess> find(String processName) {
            return processes.stream().filter(p -> p.name().equals(processName)).<ObservedProcess>map(p -> p)
                    .findFirst();
        }

        @Override
        public CreationContext creation() {
            return creation;
        }

        @Override
        public BooleanSupplier event(String detector) {
            return eventMemory.supplier(detector);
        }
    }
}
