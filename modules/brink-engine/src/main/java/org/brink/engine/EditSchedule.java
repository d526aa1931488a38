package org.brink.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.brink.api.component.ComponentSpec;
import org.brink.api.experiment.EditSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunEvent;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.process.Editable;
import org.brink.spi.process.Process;

/**
 * The edits of an experiment: knows which are due, and lets them take effect between two steps. When an event has
 * fixed a moment, and which edits have taken effect, is part of what a run remembers.
 */
final class EditSchedule {

    /** The type of the events that say that an edit took effect. */
    static final String EDITED = "edited";
    private static final String REFUSED = "edit-refused";
    private static final String WARNING = "did not take effect";
    /** Whether the moment is known, the moment, whether it took effect, and when. */
    private static final int PARTS = 4;

    private static final class Progress {
        private final EditSpec edit;
        private final int index;
        private OptionalLong due = OptionalLong.empty();
        private OptionalLong effect = OptionalLong.empty();

        Progress(EditSpec edit, int index) {
            this.edit = edit;
            this.index = index;
            if (edit.at() instanceof EditSpec.AtStep moment) {
                due = OptionalLong.of(moment.step());
            }
        }
    }

    private final StateHandOver.Maker maker;
    private final long steps;
    private final List<Progress> edits = new ArrayList<>();
    private final Map<Editable, EditedOptimizer> optimizers = new LinkedHashMap<>();
    /** The first step at which an edit is due that has not taken effect. */
    private long next = Long.MAX_VALUE;

    /**
     * @param experiment with all defaults filled in
     * @param processes those of the run
     * @param maker makes the optimizers
     * @throws InvalidInput if an edit names a process that has no optimizer, or there is none at all
     */
    EditSchedule(Experiment experiment, List<Process> processes, StateHandOver.Maker maker) {
        this.maker = maker;
        this.steps = experiment.steps();
        List<EditSpec> specs = experiment.edits();
        IntStream.range(0, specs.size()).forEach(i -> edits.add(new Progress(specs.get(i), i)));
        for (Process process : processes) {
            if (process instanceof Editable editable) {
                optimizers.put(editable, new EditedOptimizer(experiment.optimizer()));
            }
        }
        for (Progress at : edits) {
            if (targets(at.edit).isEmpty()) {
                String path = "edits[" + at.index + "]";
                throw new InvalidInput(at.edit.process().isPresent()
                        ? new Problem(path + ".process", Problem.show(at.edit.process().get()), own(optimizers))
                        : new Problem(path, "no process that it could change", own(optimizers)));
            }
        }
        plan();
    }

    private static String own(Map<Editable, EditedOptimizer> optimizers) {
        List<String> names = optimizers.keySet().stream().map(Process::name).toList();
        return "a process that takes steps with an optimizer"
                + (names.isEmpty() ? "" : ": " + String.join(", ", names));
    }

    /** All optimizers that the edits lead to if they take effect in the order of the experiment. */
    List<ComponentSpec> stages() {
        List<ComponentSpec> stages = new ArrayList<>();
        for (Editable process : optimizers.keySet()) {
            EditedOptimizer at = optimizers.get(process);
            for (Progress progress : edits) {
                if (targets(progress.edit).contains(process)) {
                    at = at.after(progress.edit.change(), 0);
                    stages.add(at.whole());
                }
            }
        }
        return stages.stream().distinct().toList();
    }

    private List<Editable> targets(EditSpec edit) {
        return optimizers.keySet().stream()
                .filter(process -> process.name().equals(edit.process().orElse(process.name()))).toList();
    }

    /**
     * What a reader of the run must know before it begins.
     *
     * @param users names of the processes that have an optimizer of their own
     */
    List<String> remarks(Collection<String> users) {
        boolean forAll = edits.stream().anyMatch(at -> at.edit.process().isEmpty());
        List<String> others = users.stream()
                .filter(name -> optimizers.keySet().stream().noneMatch(p -> p.name().equals(name))).toList();
        return !forAll ? List.of() : others.stream().map(name -> "edits do not concern process " + name
                + ", which goes on with the optimizer of the experiment").toList();
    }

    private void plan() {
        next = edits.stream().filter(at -> at.effect.isEmpty() && at.due.isPresent())
                .mapToLong(at -> at.due.getAsLong()).min().orElse(Long.MAX_VALUE);
    }

    /** Takes note of what a detector has reported. */
    void noticed(RunEvent event) {
        for (Progress at : edits) {
            if (at.due.isEmpty() && at.edit.at() instanceof EditSpec.AfterEvent moment
                    && moment.detector().equals(event.type())
                    && event.process().equals(moment.process().orElse(event.process()))) {
                at.due = OptionalLong.of(event.step() + moment.after());
            }
        }
        plan();
    }

    /** Whether {@link #apply} has something to do before a step. */
    boolean due(long step) {
        return step >= next;
    }

    /** Lets all edits take effect that are due before a step is prepared. */
    List<RunEvent> apply(long step) {
        List<RunEvent> events = new ArrayList<>();
        for (Progress at : edits) {
            if (at.effect.isEmpty() && at.due.isPresent() && at.due.getAsLong() <= step) {
                at.effect = OptionalLong.of(step);
                take(at, events);
            }
        }
        plan();
        return events;
    }

    private void take(Progress at, List<RunEvent> events) {
        long step = at.effect.getAsLong();
        EditSpec.Change change = at.edit.change();
        for (Editable process : targets(at.edit)) {
            EditedOptimizer before = optimizers.get(process);
            EditedOptimizer after = before.after(change, step);
            boolean keep = !(change instanceof EditSpec.Replace replace) || replace.keep();
            StateHandOver handOver = new StateHandOver(maker, after, keep, steps);
            try {
                process.edit(handOver);
            } catch (InvalidInput doesNotFit) {
                // another event came first, and what it left has no such parameter
                events.add(new RunEvent(step, process.name(), REFUSED,
                        doesNotFit.getMessage().replace("\n", "; ")));
                continue;
            }
            optimizers.put(process, after);
            events.add(new RunEvent(step, process.name(), EDITED, before.describe(change, after)
                    + (change instanceof EditSpec.Freeze ? "" : handOver.remark())));
        }
    }

    /** When moments became known and edits took effect. */
    State save() {
        if (edits.isEmpty()) {
            return new State(StateLayout.EMPTY);
        }
        State state = new State(StateLayout.EMPTY.with("edits", PARTS * edits.size()));
        for (Progress at : edits) {
            put(at.due, state.array(0), PARTS * at.index);
            put(at.effect, state.array(0), PARTS * at.index + 2);
        }
        return state;
    }

    private static void put(OptionalLong value, double[] out, int first) {
        out[first] = value.isPresent() ? 1 : 0;
        out[first + 1] = value.orElse(0);
    }

    /**
     * Goes back to what a schedule of the same edits has saved, and lets all that had taken effect do so again. Comes
     * before the processes are restored.
     */
    void restore(State saved) {
        if (edits.isEmpty()) {
            return;
        }
        double[] values = saved.array("edits");
        if (values.length != PARTS * edits.size()) {
            throw new IllegalArgumentException("a state of " + values.length / PARTS + " edits for " + edits.size());
        }
        for (Progress at : edits) {
            at.due = get(values, PARTS * at.index);
            at.effect = get(values, PARTS * at.index + 2);
        }
        retake();
    }

    private static OptionalLong get(double[] values, int first) {
        return values[first] == 1 ? OptionalLong.of((long) values[first + 1]) : OptionalLong.empty();
    }

    private void retake() {
        edits.stream().filter(at -> at.effect.isPresent())
                .sorted(Comparator.comparingLong((Progress at) -> at.effect.getAsLong()))
                .forEach(at -> take(at, new ArrayList<>()));
        plan();
    }

    /**
     * Takes over from the run that is forked whatever it knows of the same edits. An edit that the parent does not
     * have, and whose step lies behind, takes effect at the first step of the fork.
     */
    void adopt(EditSchedule parent) {
        for (Progress at : edits) {
            parent.edits.stream().filter(old -> old.edit.equals(at.edit)).findFirst().ifPresent(old -> {
                at.due = old.due;
                at.effect = old.effect;
            });
        }
        retake();
    }

    /** Whether a warning is one of {@link #warnings}. */
    static boolean isWarning(String text) {
        return text.startsWith("edits[") && text.contains(WARNING);
    }

    /** What a reader of a run that is over must know. */
    List<String> warnings() {
        return edits.stream().filter(at -> at.effect.isEmpty()).map(at -> "edits[" + at.index + "] " + WARNING
                + (at.edit.at() instanceof EditSpec.AfterEvent moment && at.due.isEmpty()
                        ? ": no " + moment.detector() + " was noticed" : ": the run ended before step "
                        + at.due.getAsLong())).toList();
    }
}
