package org.brink.api.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.parameter.Problem;

/**
 * Checks the edits of an experiment and fills in the defaults of the optimizers that they name. What an edit sets must
 * fit the optimizer that the edits in front of it leave, process by process: which of two events comes first is not
 * known before the run.
 */
final class EditCheck {

    private final Experiment experiment;
    private final List<Problem> problems;
    private final List<String> processes;
    /** By name of the process; missing where something is wrong with it, which has been reported then. */
    private final Map<String, ComponentSpec> optimizers = new LinkedHashMap<>();

    /** @param optimizer that of the experiment, defaults filled in if nothing is wrong with it */
    EditCheck(Experiment experiment, ComponentSpec optimizer, List<Problem> problems) {
        this.experiment = experiment;
        this.problems = problems;
        processes = experiment.processes().stream().map(ProcessSpec::name).toList();
        List<Problem> known = new ArrayList<>();
        Components.resolve(ComponentKind.OPTIMIZER, optimizer, "", known);
        if (known.isEmpty()) {
            processes.forEach(name -> optimizers.put(name, optimizer));
        }
    }

    List<EditSpec> resolved() {
        List<EditSpec> resolved = new ArrayList<>();
        for (int i = 0; i < experiment.edits().size(); i++) {
            EditSpec edit = experiment.edits().get(i);
            String path = "edits[" + i + "]";
            moment(edit.at(), path + ".at");
            edit.process().ifPresent(name -> process(name, path + ".process"));
            resolved.add(new EditSpec(edit.at(), edit.process(), change(edit, path)));
        }
        return resolved;
    }

    private void moment(EditSpec.Moment at, String path) {
        if (at instanceof EditSpec.AtStep moment && moment.step() < 0) {
            problems.add(new Problem(path + ".step", Long.toString(moment.step()), "an integer >= 0"));
        }
        if (at instanceof EditSpec.AfterEvent moment) {
            event(moment, path);
        }
    }

    private void event(EditSpec.AfterEvent moment, String path) {
        if (moment.after() < 1) {
            problems.add(new Problem(path + ".after", Long.toString(moment.after()), "an integer >= 1"));
        }
        Set<String> known = new LinkedHashSet<>();
        experiment.detectors().forEach(detector -> known.add(detector.component().type()));
        if (!known.contains(moment.detector())) {
            problems.add(new Problem(path + ".event", Problem.show(moment.detector()), known.isEmpty()
                    ? "the type of a detector of this experiment, which has none"
                    : "a detector of this experiment: " + String.join(", ", known)));
        } else if (moment.process().isPresent()) {
            watched(moment.detector(), moment.process().get(), path + ".process");
        }
    }

    private void watched(String detector, String process, String path) {
        Set<String> watched = new LinkedHashSet<>();
        experiment.detectors().stream().filter(spec -> spec.component().type().equals(detector))
                .forEach(spec -> watched.add(spec.process().orElse(processes.isEmpty() ? "" : processes.get(0))));
        if (!watched.contains(process)) {
            problems.add(new Problem(path, Problem.show(process),
                    "a process that a detector " + detector + " watches: " + String.join(", ", watched)));
        }
    }

    private void process(String name, String path) {
        if (!processes.contains(name)) {
            problems.add(new Problem(path, Problem.show(name), ExperimentCheck.processOf(processes)));
        }
    }

    private EditSpec.Change change(EditSpec edit, String path) {
        List<String> changed = edit.process().map(List::of).orElse(processes);
        if (edit.change() instanceof EditSpec.Replace replace) {
            List<Problem> found = new ArrayList<>();
            ComponentSpec full = Components.completed(ComponentKind.OPTIMIZER, replace.optimizer(),
                    path + ".optimizer", found);
            problems.addAll(found);
            changed.forEach(name -> {
                optimizers.remove(name);
                if (found.isEmpty()) {
                    optimizers.put(name, full);
                }
            });
            return new EditSpec.Replace(full, replace.keep());
        }
        if (edit.change() instanceof EditSpec.SetParameters set) {
            return set(set, changed, path + ".set");
        }
        return edit.change();
    }

    private EditSpec.Change set(EditSpec.SetParameters set, List<String> changed, String path) {
        if (set.values().isEmpty()) {
            problems.add(new Problem(path, "nothing", "parameters of the optimizer and their values"));
        }
        Optional<ComponentSpec> last = Optional.empty();
        for (String name : changed) {
            ComponentSpec old = optimizers.get(name);
            if (old != null) {
                List<Problem> found = new ArrayList<>();
                ComponentSpec full = Components.completed(ComponentKind.OPTIMIZER, set.appliedTo(old), "", found);
                found.stream().map(problem -> placed(problem, path)).filter(p -> !problems.contains(p))
                        .forEach(problems::add);
                if (found.isEmpty()) {
                    optimizers.put(name, full);
                    last = Optional.of(full);
                }
            }
        }
        return last.<EditSpec.Change>map(full -> new EditSpec.SetParameters(
                chosen(full.params(), set.values()))).orElse(set);
    }

    /** Paths lead to the parameters of an optimizer at the root: the edit holds them one level higher. */
    private static Problem placed(Problem problem, String path) {
        return new Problem(path + problem.path().substring(".params".length()), problem.found(), problem.expected());
    }

    /** What was set, as the schema writes it. */
    private static Map<String, Object> chosen(Map<?, ?> full, Map<?, ?> set) {
        Map<String, Object> chosen = new LinkedHashMap<>();
        set.forEach((name, value) -> {
            Object written = full.get(name);
            boolean nested = value instanceof Map<?, ?> map && !map.containsKey("type");
            chosen.put((String) name, nested ? Map.of("params", chosen((Map<?, ?>) ((Map<?, ?>) written).get("params"),
                    (Map<?, ?>) ((Map<?, ?>) value).get("params"))) : written);
        });
        return chosen;
    }
}
