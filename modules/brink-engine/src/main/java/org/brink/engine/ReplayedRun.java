package org.brink.engine;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.spi.process.Process;
import org.brink.store.run.Checkpoint;

/**
 * Takes the steps of a stored run again, from its last checkpoint before them, without storing anything. Positions are
 * the same to the last bit; if it is measured, too, so is what the probes remember.
 */
final class ReplayedRun {

    private final Composition composition;
    private final DivergenceCheck divergence = new DivergenceCheck();
    private final RunMemory memory;
    private final boolean measured;
    private final ActiveComponent active;
    private final StepClock clock = new StepClock();
    private long step;
    private boolean observed;

    private ReplayedRun(StoredExperiment run, Experiment experiment, Optional<Checkpoint> from, boolean measured)
            throws IOException {
        composition = new Composition(experiment, run.folder(), new EventMemory(run.experiment()));
        memory = new RunMemory(composition, divergence);
        active = new ActiveComponent(composition.processRefs().get(0));
        this.measured = measured;
        if (from.isPresent()) {
            step = from.get().step();
            observed = from.get().observed();
            if (measured) {
                memory.restore(from.get().states());
            } else {
                restore(composition, from.get());
            }
        } else if (run.base() > 0) {
            throw new InvalidInput(new Problem("run folder", run.runDir() + ", a fork without its first checkpoint",
                    "the checkpoint of step " + run.base()));
        }
        if (!measured) {
            // nobody looks again: the run itself tells when it was
            run.events().forEach(composition::heard);
        }
        composition.tables().forEach(table -> table.skipTo(observed ? step + 1 : step));
    }

    /** A replay in which the probes take part. */
    static ReplayedRun measured(StoredExperiment run, long upTo) throws IOException {
        // what observed its step already would observe it twice
        Optional<Checkpoint> at = run.checkpoints().latest(upTo);
        Optional<Checkpoint> from = at.isPresent() && at.get().step() == upTo && at.get().observed()
                ? run.checkpoints().latest(upTo - 1) : at;
        return new ReplayedRun(run, run.experiment(), from, true);
    }

    /** A replay of the processes alone. */
    static ReplayedRun moving(StoredExperiment run, long upTo) throws IOException {
        return new ReplayedRun(run, bare(run.experiment()), run.checkpoints().latest(upTo), false);
    }

    /** The experiment without what does not move anything. */
    static Experiment bare(Experiment e) {
        return e.withProbes(List.of()).withDetectors(List.of()).withStop(List.of()).withViews(List.of());
    }

    /** Puts the processes of a composition where a checkpoint has them. */
    static void restore(Composition composition, Checkpoint from) {
        RunMemory.restoreProcesses(composition, from.states());
        RunMemory.restoreEvents(composition, from.states());
    }

    long step() {
        return step;
    }

    List<Process> processes() {
        return composition.processes();
    }

    /**
     * Goes on until a step comes next.
     *
     * @param progress told the step now and then
     * @throws CancellationException if the control says so
     */
    void to(long target, RunControl control, LongConsumer progress) throws IOException {
        while (step < target) {
            if (control.cancelled()) {
                throw new CancellationException();
            }
            prepare();
            if (measured && !observed) {
                Process first = composition.processes().get(0);
                if (first.present()) {
                    divergence.diverged(step, first);
                }
                for (TableRecorder table : composition.tables()) {
                    if (table.isDue(step)) {
                        table.observe(step, active);
                        // they are in the record of the run already
                        table.slots().forEach(slot -> slot.events().clear());
                    }
                }
                composition.detectors().forEach(slot -> slot.look(step).ifPresent(composition::heard));
            }
            commit();
            if (clock.due()) {
                progress.accept(step);
            }
        }
    }

    /** Computes everything about the step that comes next, and leaves it at that. */
    void prepare() {
        if (composition.edits().due(step)) {
            composition.edits().apply(step);
        }
        composition.eventMemory().moveTo(step);
        for (Process process : composition.processes()) {
            process.prepare(step);
        }
    }

    /** Adopts what was prepared. */
    void commit() {
        List<Process> processes = composition.processes();
        for (int i = processes.size() - 1; i >= 0; i--) {
            processes.get(i).commit();
        }
        observed = false;
        step++;
    }

    /** All that a fork takes over. */
    ForkPoint forkPoint() {
        Process first = composition.processes().get(0);
        return new ForkPoint(step, first.position().clone(), composition.edits(), memory.save());
    }
}
