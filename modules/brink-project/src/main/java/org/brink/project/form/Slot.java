package org.brink.project.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.experiment.DetectorSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ProbeSpec;
import org.brink.api.experiment.ProcessSpec;
import org.brink.api.parameter.ComponentType;
import org.brink.api.parameter.Mismatch;
import org.brink.api.parameter.Parameter;
import org.brink.spi.ComponentProvider;

/** A place in experiments where a component stands. */
public sealed interface Slot {

    /** Which kind of component stands here. */
    ComponentKind kind();

    /** The place as a dotted path into the document. */
    String path();

    /** The component that stands here; empty if the experiment has no such place. */
    Optional<ComponentSpec> get(Experiment experiment);

    /** The experiment with another component here. */
    Experiment with(Experiment experiment, ComponentSpec component);

    /** The provider of the component that stands here; empty if none is installed. */
    default Optional<ComponentProvider> provider(Experiment experiment) {
        return get(experiment).flatMap(component -> Components.find(kind(), component.type()));
    }

    /** What is minimised. */
    record OfObjective() implements Slot {

        @Override
        public ComponentKind kind() {
            return ComponentKind.OBJECTIVE;
        }

        @Override
        public String path() {
            return "objective";
        }

        @Override
        public Optional<ComponentSpec> get(Experiment experiment) {
            return Optional.of(experiment.objective());
        }

        @Override
        public Experiment with(Experiment experiment, ComponentSpec component) {
            return experiment.withObjective(component);
        }
    }

    /** Where all processes start. */
    record OfInit() implements Slot {

        @Override
        public ComponentKind kind() {
            return ComponentKind.INIT;
        }

        @Override
        public String path() {
            return "init";
        }

        @Override
        public Optional<ComponentSpec> get(Experiment experiment) {
            return Optional.of(experiment.init());
        }

        @Override
        public Experiment with(Experiment experiment, ComponentSpec component) {
            return experiment.withInit(component);
        }
    }

    /** The update rule. */
    record OfOptimizer() implements Slot {

        @Override
        public ComponentKind kind() {
            return ComponentKind.OPTIMIZER;
        }

        @Override
        public String path() {
            return "optimizer";
        }

        @Override
        public Optional<ComponentSpec> get(Experiment experiment) {
            return Optional.of(experiment.optimizer());
        }

        @Override
        public Experiment with(Experiment experiment, ComponentSpec component) {
            return experiment.withOptimizer(component);
        }
    }

    /** One of the processes. */
    record OfProcess(int index) implements Slot {

        @Override
        public ComponentKind kind() {
            return ComponentKind.PROCESS;
        }

        @Override
        public String path() {
            return "processes[" + index + "]";
        }

        @Override
        public Optional<ComponentSpec> get(Experiment experiment) {
            return at(experiment.processes(), index).map(ProcessSpec::component);
        }

        @Override
        public Experiment with(Experiment experiment, ComponentSpec component) {
            ProcessSpec old = experiment.processes().get(index);
            // a process that was named by its type goes on being so
            String name = old.name().equals(old.component().type()) ? component.type() : old.name();
            return Parts.withProcess(experiment, index, new ProcessSpec(name, component));
        }
    }

    /** One of the probes. */
    record OfProbe(int index) implements Slot {

        @Override
        public ComponentKind kind() {
            return ComponentKind.PROBE;
        }

        @Override
        public String path() {
            return "probes[" + index + "]";
        }

        @Override
        public Optional<ComponentSpec> get(Experiment experiment) {
            return at(experiment.probes(), index).map(ProbeSpec::component);
        }

        @Override
        public Experiment with(Experiment experiment, ComponentSpec component) {
            ProbeSpec old = experiment.probes().get(index);
            return Parts.withProbe(experiment, index,
                    new ProbeSpec(old.name(), component, old.every(), old.processes()));
        }
    }

    /** One of the stop rules. */
    record OfStop(int index) implements Slot {

        @Override
        public ComponentKind kind() {
            return ComponentKind.STOP;
        }

        @Override
        public String path() {
            return "stop[" + index + "]";
        }

        @Override
        public Optional<ComponentSpec> get(Experiment experiment) {
            return at(experiment.stop(), index);
        }

        @Override
        public Experiment with(Experiment experiment, ComponentSpec component) {
            List<ComponentSpec> stop = new ArrayList<>(experiment.stop());
            stop.set(index, component);
            return experiment.withStop(stop);
        }
    }

    /** One of the event detectors. */
    record OfDetector(int index) implements Slot {

        @Override
        public ComponentKind kind() {
            return ComponentKind.DETECTOR;
        }

        @Override
        public String path() {
            return "detectors[" + index + "]";
        }

        @Override
        public Optional<ComponentSpec> get(Experiment experiment) {
            return at(experiment.detectors(), index).map(DetectorSpec::component);
        }

        @Override
        public Experiment with(Experiment experiment, ComponentSpec component) {
            return Parts.withDetector(experiment, index, experiment.detectors().get(index).with(component));
        }
    }

    /** One of the views. */
    record OfView(int index) implements Slot {

        @Override
        public ComponentKind kind() {
            return ComponentKind.VIEW;
        }

        @Override
        public String path() {
            return "views[" + index + "]";
        }

        @Override
        public Optional<ComponentSpec> get(Experiment experiment) {
            return at(experiment.views(), index);
        }

        @Override
        public Experiment with(Experiment experiment, ComponentSpec component) {
            List<ComponentSpec> views = new ArrayList<>(experiment.views());
            views.set(index, component);
            return experiment.withViews(views);
        }
    }

    /**
     * A component that is a parameter of another one.
     *
     * @param outer where the other one stands
     * @param parameter name of the parameter
     * @param kind which kind of component the parameter takes
     */
    record Nested(Slot outer, String parameter, ComponentKind kind) implements Slot {

        @Override
        public String path() {
            return outer.path() + ".params." + parameter;
        }

        @Override
        public Optional<ComponentSpec> get(Experiment experiment) {
            Object given = outer.get(experiment).map(ComponentSpec::params).orElse(Map.of()).get(parameter);
            Optional<? extends Parameter<?>> declared = outer.provider(experiment)
                    .flatMap(provider -> provider.schema().find(parameter));
            if (declared.isEmpty() || !(declared.get().type() instanceof ComponentType type)) {
                return Optional.empty();
            }
            try {
                return given == null ? declared.get().defaultValue().map(ComponentSpec.class::cast)
                        : Optional.of(type.fromRaw(given));
            } catch (Mismatch notAComponent) {
                return Optional.empty();
            }
        }

        @Override
        public Experiment with(Experiment experiment, ComponentSpec component) {
            Map<String, Object> raw = Parts.raw(component);
            return outer.with(experiment, outer.get(experiment).orElseThrow().with(parameter, raw));
        }
    }

    private static <T> Optional<T> at(List<T> list, int index) {
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }
}
