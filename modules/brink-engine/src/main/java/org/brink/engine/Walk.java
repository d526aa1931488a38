package org.brink.engine;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brink.api.experiment.EditSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.spi.optimizer.State;
import org.brink.spi.process.ObservedProcess;
import org.brink.spi.process.Process;

/**
 * The processes of an experiment taken step by step, without probes, detectors, stop rules and storage: what an
 * analysis of many short trajectories needs. The positions have the bits of a run. Edits take effect at their steps;
 * those that wait for events are refused, because nobody looks. For one thread at a time.
 */
public final class Walk {

    private final List<Process> processes;
    private final EditSchedule edits;
    private long step;

    /**
     * A walk from the initial point, prepared for step 0.
     *
     * @param experiment defaults need not be filled in
     * @param folder to which file names in parameters are relative
     * @throws org.brink.api.parameter.InvalidInput if the experiment cannot be run
     */
    public Walk(Experiment experiment, Path folder) {
        Experiment resolved = ExperimentCheck.resolved(experiment).withoutSweep();
        for (int i = 0; i < resolved.edits().size(); i++) {
            if (resolved.edits().get(i).at() instanceof EditSpec.AfterEvent event) {
                throw new InvalidInput(new Problem("edits[" + i + "].at", "the event " + event.detector(),
                        "a step: nothing is measured here that a detector could look at"));
            }
        }
        Composition made = new Composition(ReplayedRun.bare(resolved), folder);
        processes = made.processes();
        edits = made.edits();
        prepare();
    }

    /**
     * All that it takes to go on from here: the step, and what processes and their optimizers remember, the position
     * among it. A fresh array.
     */
    public double[] memory() {
        return Stream.concat(Stream.of(new double[] {step}), processes.stream().flatMap(process -> arrays(
                process.save()))).flatMapToDouble(Arrays::stream).toArray();
    }

    /**
     * Goes on where another walk was, which may have been one of an experiment with other numbers. The count of steps
     * goes on as well, so that neither schedules nor corrections of a first few steps begin anew.
     *
     * @param memory of the other walk
     * @throws InvalidInput if what is remembered here takes another number of values
     */
    public void restore(double[] memory) {
        List<State> states = processes.stream().map(Process::save).toList();
        int size = 1 + states.stream().flatMap(Walk::arrays).mapToInt(array -> array.length).sum();
        if (memory.length != size) {
            throw new InvalidInput(new Problem("processes", "a memory of " + memory.length + " values",
                    size + " values: what is varied must not change how much there is to remember"));
        }
        int at = 1;
        for (int i = 0; i < states.size(); i++) {
            for (double[] array : arrays(states.get(i)).toList()) {
                System.arraycopy(memory, at, array, 0, array.length);
                at += array.length;
            }
            processes.get(i).restore(states.get(i));
        }
        step = (long) memory[0];
        prepare();
    }

    private static Stream<double[]> arrays(State state) {
        return IntStream.range(0, state.layout().slots().size()).mapToObj(state::array);
    }

    private void prepare() {
        if (edits.due(step)) {
            edits.apply(step);
        }
        for (Process process : processes) {
            process.prepare(step);
        }
    }

    /** The step that is prepared. */
    public long step() {
        return step;
    }

    /** The first process, prepared. */
    public ObservedProcess process() {
        return processes.get(0);
    }

    /** Adopts the step and prepares the next. */
    public void advance() {
        for (int i = processes.size() - 1; i >= 0; i--) {
            processes.get(i).commit();
        }
        step++;
        prepare();
    }
}
