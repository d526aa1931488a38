package org.brink.api.experiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.spi.objective.ObjectiveProvider;

/** Checks experiments against what is installed, and fills in defaults. */
public final class ExperimentCheck {

    private final List<Problem> problems = new ArrayList<>();

    private ExperimentCheck() {
    }

    /** Everything that is wrong with an experiment; empty if it can be run. */
    public static List<Problem> problems(Experiment experiment) {
        ExperimentCheck check = new ExperimentCheck();
        check.resolve(experiment);
        return List.copyOf(check.problems);
    }

    /**
     * The experiment with every default filled in: equal for all documents that mean the same run.
     *
     * @throws InvalidInput listing everything that is wrong
     */
    public static Experiment resolved(Experiment experiment) {
        ExperimentCheck check = new ExperimentCheck();
        Experiment resolved = check.resolve(experiment);
        InvalidInput.throwIfAny(check.problems);
        return resolved;
    }

    private Experiment resolve(Experiment e) {
        ComponentSpec objective = component(ComponentKind.OBJECTIVE, e.objective(), "objective");
        precision(e);
        ComponentSpec init = component(ComponentKind.INIT, e.init(), "init");
        ComponentSpec optimizer = component(ComponentKind.OPTIMIZER, e.optimizer(), "optimizer");
        List<ProcessSpec> processes = processes(e.processes());
        List<ProbeSpec> probes = probes(e);
        if (e.steps() < 1) {
            problems.add(new Problem("steps", Long.toString(e.steps()), "an integer >= 1"));
        }
        if (e.checkpoints().isPresent() && e.checkpoints().getAsLong() < 1) {
            problems.add(new Problem("checkpoints", Long.toString(e.checkpoints().getAsLong()), "an integer >= 1"));
        }
        List<ComponentSpec> stop = components(ComponentKind.STOP, e.stop(), "stop");
        List<DetectorSpec> detectors = detectors(e);
        List<EditSpec> edits = new EditCheck(e, optimizer, problems).resolved();
        List<ComponentSpec> views = components(ComponentKind.VIEW, e.views(), "views");
        return new Experiment(e.title(), objective, init, optimizer, processes, probes, e.steps(), e.seed(),
                e.precision(), stop, detectors, edits, e.sweep(), views, e.checkpoints());
    }

    private ComponentSpec component(ComponentKind kind, ComponentSpec spec, String path) {
        return Components.completed(kind, spec, path, problems);
    }

    private List<ComponentSpec> components(ComponentKind kind, List<ComponentSpec> specs, String path) {
        List<ComponentSpec> completed = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            completed.add(component(kind, specs.get(i), path + "[" + i + "]"));
        }
        return completed;
    }

    private void precision(Experiment e) {
        Optional<ObjectiveProvider> provider = Components.find(ComponentKind.OBJECTIVE, e.objective().type())
                .map(ObjectiveProvider.class::cast);
        if (provider.isPresent() && !provider.get().precisions().contains(e.precision())) {
            String known = provider.get().precisions().stream().map(Precision::id).sorted()
                    .collect(Collectors.joining(" or "));
            problems.add(new Problem("precision", Problem.show(e.precision().id()),
                    known + " for objective " + e.objective().type()));
        }
    }

    private List<ProcessSpec> processes(List<ProcessSpec> specs) {
        if (specs.isEmpty()) {
            problems.add(new Problem("processes", "none", "at least one process"));
        }
        List<ProcessSpec> completed = new ArrayList<>();
        Set<String> names = new HashSet<>(Set.of(ProcessSpec.RUN));
        for (int i = 0; i < specs.size(); i++) {
            ProcessSpec spec = specs.get(i);
            String path = "processes[" + i + "]";
            if (!names.add(spec.name())) {
                problems.add(new Problem(path + ".name", Problem.show(spec.name()),
                        "a name that no other process has, and not \"" + ProcessSpec.RUN + "\""));
            }
            completed.add(new ProcessSpec(spec.name(), component(ComponentKind.PROCESS, spec.component(), path)));
        }
        return completed;
    }

    private List<DetectorSpec> detectors(Experiment e) {
        List<String> known = e.processes().stream().map(ProcessSpec::name).toList();
        List<DetectorSpec> completed = new ArrayList<>();
        for (int i = 0; i < e.detectors().size(); i++) {
            DetectorSpec spec = e.detectors().get(i);
            String path = "detectors[" + i + "]";
            spec.process().filter(name -> !known.contains(name)).ifPresent(name -> problems.add(
                    new Problem(path + ".process", Problem.show(name), processOf(known))));
            completed.add(spec.with(component(ComponentKind.DETECTOR, spec.component(), path)));
        }
        return completed;
    }

    static String processOf(List<String> known) {
        return "a process of this experiment: " + String.join(", ", known);
    }

    private List<ProbeSpec> probes(Experiment e) {
        List<String> known = e.processes().stream().map(ProcessSpec::name).toList();
        List<ProbeSpec> completed = new ArrayList<>();
        Set<String> identities = new HashSet<>();
        for (int i = 0; i < e.probes().size(); i++) {
            ProbeSpec spec = e.probes().get(i);
            String path = "probes[" + i + "]";
            if (!identities.add(spec.component().type() + "/" + spec.name())) {
                problems.add(new Problem(path, "a second probe of type " + Problem.show(spec.component().type()),
                        "a \"name\" that sets its channels apart"));
            }
            if (spec.every() < 1) {
                problems.add(new Problem(path + ".every", Long.toString(spec.every()), "an integer >= 1"));
            }
            for (String process : spec.processes()) {
                if (!known.contains(process)) {
                    problems.add(new Problem(path + ".processes", Problem.show(process),
                            processOf(known)));
                }
            }
            completed.add(new ProbeSpec(spec.name(), component(ComponentKind.PROBE, spec.component(), path),
                    spec.every(), spec.processes()));
        }
        return completed;
    }
}
