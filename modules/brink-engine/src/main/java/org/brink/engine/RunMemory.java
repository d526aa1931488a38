package org.brink.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.process.Process;

/**
 * All that a run remembers from step to step, under names by which another composition finds it again:
 * {@code process/<name>}, {@code probe/<process>.<first channel>}, {@code detector/<place>} and {@code run/<part>}.
 */
final class RunMemory {

    private static final String DIVERGENCE = "run/divergence";
    private static final String EDITS = "run/edits";
    private static final String CONVERGENCE = "run/convergence";
    private static final String EVENTS = "run/events";
    private static final int COUNTS = 3;

    private final Composition composition;
    private final DivergenceCheck divergence;

    RunMemory(Composition composition, DivergenceCheck divergence) {
        this.composition = composition;
        this.divergence = divergence;
    }

    /** Copies of all states; states that hold nothing are left out. */
    Map<String, State> save() {
        Map<String, State> states = new LinkedHashMap<>();
        for (Process process : composition.processes()) {
            put(states, name(process), process.save());
        }
        for (TableRecorder table : composition.tables()) {
            for (ProbeSlot slot : table.slots()) {
                put(states, table.name(slot), slot.probe().save());
            }
        }
        for (DetectorSlot slot : composition.detectors()) {
            put(states, slot.name(), slot.detector().save());
        }
        composition.eventMemory().save().ifPresent(state -> states.put(EVENTS, state));
        put(states, EDITS, composition.edits().save());
        states.put(DIVERGENCE, divergence.save());
        List<ConvergenceWatch> watches = watches();
        if (!watches.isEmpty()) {
            State counts = new State(StateLayout.EMPTY.with("counts", COUNTS * watches.size()));
            for (int i = 0; i < watches.size(); i++) {
                watches.get(i).save(counts.array(0), COUNTS * i);
            }
            states.put(CONVERGENCE, counts);
        }
        return states;
    }

    /** The name of the state of a process. */
    static String processKey(String process) {
        return "process/" + process;
    }

    private static String name(Process process) {
        return processKey(process.name());
    }

    private static void put(Map<String, State> states, String name, State state) {
        if (!state.layout().slots().isEmpty()) {
            states.put(name, state);
        }
    }

    /**
     * Goes back to saved states, all of them.
     *
     * @throws IllegalArgumentException if they are those of another composition
     */
    void restore(Map<String, State> states) {
        State nothing = new State(StateLayout.EMPTY);
        restoreProcesses(composition, states);
        for (TableRecorder table : composition.tables()) {
            for (ProbeSlot slot : table.slots()) {
                slot.probe().restore(states.getOrDefault(table.name(slot), nothing));
            }
        }
        for (DetectorSlot slot : composition.detectors()) {
            slot.detector().restore(states.getOrDefault(slot.name(), nothing));
        }
        restoreEvents(composition, states);
        divergence.restore(states.get(DIVERGENCE));
        List<ConvergenceWatch> watches = watches();
        for (int i = 0; i < watches.size(); i++) {
            watches.get(i).restore(states.get(CONVERGENCE).array(0), COUNTS * i);
        }
    }

    /** Takes up what had happened. */
    static void restoreEvents(Composition composition, Map<String, State> states) {
        composition.eventMemory().restore(states.getOrDefault(EVENTS, new State(StateLayout.EMPTY)));
    }

    /** Puts processes where they were, with the optimizers that they had then. */
    static void restoreProcesses(Composition composition, Map<String, State> states) {
        // without a state the run was begun without edits
        Optional.ofNullable(states.get(EDITS)).ifPresent(composition.edits()::restore);
        for (Process process : composition.processes()) {
            process.restore(states.getOrDefault(name(process), new State(StateLayout.EMPTY)));
        }
    }

    /**
     * Takes over from a parent whatever fits. A process whose state has other parts, because its optimizer is another
     * one, keeps those that both have, and begins anew with the others.
     *
     * @return what a reader of the run must know
     */
    List<String> adopt(ForkPoint from) {
        Map<String, State> states = from.states();
        List<String> remarks = new ArrayList<>();
        composition.edits().adopt(from.edits());
        for (Process process : composition.processes()) {
            State found = states.get(name(process));
            if (found != null) {
                process.restore(merged(process, found, remarks));
            }
        }
        for (TableRecorder table : composition.tables()) {
            for (ProbeSlot slot : table.slots()) {
                State found = states.get(table.name(slot));
                if (found != null) {
                    adopt(slot.probe()::restore, found);
                }
            }
        }
        for (DetectorSlot slot : composition.detectors()) {
            State found = states.get(slot.name());
            if (found != null) {
                adopt(slot.detector()::restore, found);
            }
        }
        restoreEvents(composition, states);
        divergence.restore(states.get(DIVERGENCE));
        return remarks;
    }

    private static State merged(Process process, State found, List<String> remarks) {
        if (process.fits(found.layout())) {
            return found;
        }
        State own = process.save();
        List<String> anew = new ArrayList<>();
        for (StateLayout.Slot slot : own.layout().slots()) {
            if (found.layout().slots().contains(slot)) {
                System.arraycopy(found.array(slot.name()), 0, own.array(slot.name()), 0, slot.length());
            } else {
                anew.add(slot.name());
            }
        }
        if (!anew.isEmpty()) {
            remarks.add("process " + process.name() + " begins anew with " + String.join(", ", anew)
                    + ", which its parent does not have");
        }
        return own;
    }

    /** A probe with other settings starts cold, which changes what a measurement costs, not what it means. */
    private static void adopt(Consumer<State> restore, State found) {
        try {
            restore.accept(found);
        } catch (IllegalArgumentException otherSettings) {
            return;
        }
    }

    private List<ConvergenceWatch> watches() {
        List<ConvergenceWatch> all = new ArrayList<>();
        composition.tables().forEach(table -> all.addAll(table.watches()));
        return all;
    }
}
