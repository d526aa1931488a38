package org.brink.project.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.experiment.DetectorSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ProbeSpec;
import org.brink.api.experiment.ProcessSpec;
import org.brink.api.parameter.ComponentType;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.spi.ComponentProvider;

/** Adds parts to experiments and takes them out. */
public final class Composition {

    private Composition() {
    }

    /**
     * The experiment with one more process, probe, stop rule, detector or view at the end, ready to run.
     *
     * @throws InvalidInput if the experiment would be wrong
     * @throws IllegalArgumentException if an experiment has exactly one component of that kind
     */
    public static Experiment add(Experiment experiment, ComponentKind kind, ComponentProvider provider) {
        ComponentSpec component = new ComponentSpec(provider.type(), startingValues(provider, experiment));
        Experiment changed = switch (kind) {
            case PROCESS -> experiment.withProcesses(plus(experiment.processes(),
                    new ProcessSpec(freeName(experiment, provider.type()), component)));
            case PROBE -> experiment.withProbes(plus(experiment.probes(), probe(experiment, component)));
            case STOP -> experiment.withStop(plus(experiment.stop(), component));
            case VIEW -> experiment.withViews(plus(experiment.views(), component));
            case DETECTOR -> experiment.withDetectors(plus(experiment.detectors(),
                    new DetectorSpec(component, Optional.empty(), DetectorSpec.Action.MARK)));
            default -> throw new IllegalArgumentException("an experiment has one " + kind.id());
        };
        NewProblems.rejectAny(experiment, changed);
        return changed;
    }

    /**
     * The experiment with a component put to use: in place of the one there is, where an experiment has one of that
     * kind, and beside the others where it may have many. Data sets and schedules go into the component that takes
     * one.
     *
     * @throws InvalidInput if the experiment would be wrong, or has no place for such a component
     */
    public static Experiment use(Experiment experiment, ComponentKind kind, ComponentProvider provider) {
        return switch (kind) {
            case OBJECTIVE -> replace(experiment, new Slot.OfObjective(), provider);
            case INIT -> replace(experiment, new Slot.OfInit(), provider);
            case OPTIMIZER -> replace(experiment, new Slot.OfOptimizer(), provider);
            case DATASET, SCHEDULE -> replace(experiment, nested(experiment, kind), provider);
            default -> add(experiment, kind, provider);
        };
    }

    private static Experiment replace(Experiment experiment, Slot slot, ComponentProvider provider) {
        Experiment changed = Replacement.in(slot, provider, experiment);
        NewProblems.rejectAny(experiment, changed);
        return changed;
    }

    private static Slot nested(Experiment experiment, ComponentKind kind) {
        for (Slot outer : List.of(new Slot.OfObjective(), new Slot.OfInit(), new Slot.OfOptimizer())) {
            Optional<ComponentProvider> provider = outer.provider(experiment);
            if (provider.isPresent()) {
                for (Parameter<?> parameter : provider.get().schema().parameters()) {
                    if (parameter.type() instanceof ComponentType type && type.kind() == kind) {
                        return new Slot.Nested(outer, parameter.name(), kind);
                    }
                }
            }
        }
        throw new InvalidInput(new Problem("", "an experiment none of whose components takes a " + kind.id(),
                "one with a place for it"));
    }

    private static Map<String, Object> startingValues(ComponentProvider provider, Experiment experiment) {
        Map<String, Object> params = new LinkedHashMap<>();
        for (Parameter<?> parameter : provider.schema().parameters()) {
            if (parameter.required()) {
                StartingValue.of(parameter, experiment).ifPresent(value -> params.put(parameter.name(), value));
            }
        }
        return params;
    }

    private static String freeName(Experiment experiment, String type) {
        List<String> taken = experiment.processes().stream().map(ProcessSpec::name).toList();
        String name = type;
        for (int n = 2; taken.contains(name) || name.equals(ProcessSpec.RUN); n++) {
            name = type + "-" + n;
        }
        return name;
    }

    /** A second probe of a type needs a name that sets its channels apart. */
    private static ProbeSpec probe(Experiment experiment, ComponentSpec component) {
        List<Optional<String>> taken = experiment.probes().stream()
                .filter(probe -> probe.component().type().equals(component.type())).map(ProbeSpec::name).toList();
        Optional<String> name = Optional.empty();
        for (int n = 2; taken.contains(name); n++) {
            name = Optional.of("probe-" + n);
        }
        return new ProbeSpec(name, component, 1, List.of());
    }

    /**
     * The experiment without the process, probe, stop rule, detector or view that stands in a slot.
     *
     * @throws InvalidInput if the experiment would be wrong, for instance because it needs a process
     * @throws IllegalArgumentException if an experiment has exactly one component of that kind
     */
    public static Experiment remove(Experiment experiment, Slot slot) {
        Experiment changed;
        if (slot instanceof Slot.OfProcess process) {
            changed = experiment.withProcesses(minus(experiment.processes(), process.index()));
        } else if (slot instanceof Slot.OfProbe probe) {
            changed = experiment.withProbes(minus(experiment.probes(), probe.index()));
        } else if (slot instanceof Slot.OfStop stop) {
            changed = experiment.withStop(minus(experiment.stop(), stop.index()));
        } else if (slot instanceof Slot.OfDetector detector) {
            changed = experiment.withDetectors(minus(experiment.detectors(), detector.index()));
        } else if (slot instanceof Slot.OfView view) {
            changed = experiment.withViews(minus(experiment.views(), view.index()));
        } else {
            throw new IllegalArgumentException("an experiment has one " + slot.kind().id());
        }
        NewProblems.rejectAny(experiment, changed);
        return changed;
    }

    /** The slots whose components can be removed, with what people call them. */
    public static Map<Slot, String> removable(Experiment experiment) {
        Map<Slot, String> slots = new LinkedHashMap<>();
        for (int i = 0; i < experiment.processes().size(); i++) {
            put(slots, new Slot.OfProcess(i), experiment);
        }
        for (int i = 0; i < experiment.probes().size(); i++) {
            put(slots, new Slot.OfProbe(i), experiment);
        }
        for (int i = 0; i < experiment.stop().size(); i++) {
            put(slots, new Slot.OfStop(i), experiment);
        }
        for (int i = 0; i < experiment.detectors().size(); i++) {
            put(slots, new Slot.OfDetector(i), experiment);
        }
        for (int i = 0; i < experiment.views().size(); i++) {
            put(slots, new Slot.OfView(i), experiment);
        }
        return slots;
    }

    private static void put(Map<Slot, String> slots, Slot slot, Experiment experiment) {
        slots.put(slot, ExperimentForm.title(slot, experiment));
    }

    private static <T> List<T> plus(List<T> list, T more) {
        List<T> changed = new ArrayList<>(list);
        changed.add(more);
        return changed;
    }

    private static <T> List<T> minus(List<T> list, int index) {
        List<T> changed = new ArrayList<>(list);
        changed.remove(index);
        return changed;
    }
}
