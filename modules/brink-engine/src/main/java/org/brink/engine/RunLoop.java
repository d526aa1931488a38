package org.brink.engine;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessEvent;
import org.brink.spi.stop.StopRule;

/**
 * The steps of a run. Each has two phases: all processes are prepared, everything is observed at one instant, and then
 * all processes are committed, the last made first. The last step is observed and not committed. In steady state a step
 * allocates nothing here.
 */
final class RunLoop {

    private final long steps;
    private final RunSession session;
    private final RunControl control;
    private final StepClock clock;
    private final ActiveComponent active;
    private final Process[] processes;
    private final ComponentRef[] processRefs;
    private final TableRecorder[] tables;
    private final EventMemory eventMemory;
    private final EventWatch events;
    private final EditSchedule edits;
    private final StopRule[] rules;
    private final ComponentRef[] ruleRefs;
    private final RunInstant instant;
    private final DivergenceCheck divergence = new DivergenceCheck();
    private final RunMemory memory;
    private final RunOutput output;
    private final Checkpointing keeper;
    private long step;
    private boolean observed;
    private long rowsUpTo;
    private boolean anyRow;

    RunLoop(Composition composition, Experiment experiment, RunStart start, RunSession session)
            throws IOException {
        this.steps = experiment.steps();
        this.session = session;
        control = session.control();
        clock = session.clock();
        active = session.active();
        processes = composition.processes().toArray(Process[]::new);
        processRefs = composition.processRefs().toArray(ComponentRef[]::new);
        tables = composition.tables().toArray(TableRecorder[]::new);
        output = session.output();
        eventMemory = composition.eventMemory();
        edits = composition.edits();
        events = new EventWatch(composition.detectors(), composition::heard, session, steps);
        rules = composition.stopRules().toArray(StopRule[]::new);
        ruleRefs = composition.stopRefs().toArray(ComponentRef[]::new);
        instant = new RunInstant(processes[0], composition.processes());
        memory = new RunMemory(composition, divergence);
        keeper = output.checkpointing(experiment.checkpoints(), memory);
        begin(start);
    }

    private void begin(RunStart start) throws IOException {
        step = start.step();
        observed = start.observed();
        if (start instanceof RunStart.Resumed resumed && resumed.from().isPresent()) {
            memory.restore(resumed.from().get().states());
            rowsUpTo = observed ? step : step - 1;
            anyRow = rowsUpTo >= 0;
        } else if (start instanceof RunStart.Forked forked) {
            session.warnings().addAll(memory.adopt(forked.point()));
            keeper.keep(step, false);
        }
        for (TableRecorder table : tables) {
            table.skipTo(observed ? step + 1 : step);
        }
    }

    /** The last step that was observed; empty before the first. */
    OptionalLong lastObserved() {
        return anyRow ? OptionalLong.of(rowsUpTo) : OptionalLong.empty();
    }

    /** The step that is being taken. */
    long step() {
        return step;
    }

    /** Takes steps until the run ends. */
    RunStatus run() throws IOException {
        for (;; step++) {
            if (control.attention() && !waitForTurn()) {
                keeper.keep(step, observed);
                return new RunStatus(RunStatus.State.CANCELLED, lastObserved(), "");
            }
            edit();
            prepare();
            if (!observed) {
                Optional<RunStatus> end = observe();
                if (end.isPresent()) {
                    return end.get();
                }
            }
            if (step == steps) {
                keeper.keep(step, true);
                return RunStatus.at(RunStatus.State.COMPLETED, step, "");
            }
            commit();
            observed = false;
            boolean due = clock.due();
            if (due) {
                output.flush();
                session.observer().progress(step, steps);
            }
            keeper.offer(step + 1, due);
        }
    }

    /** Measures this step; says how the run ends if it does so here. */
    private Optional<RunStatus> observe() throws IOException {
        report();
        active.set(processRefs[0]);
        boolean diverged = processes[0].present() && divergence.diverged(step, processes[0]);
        observe(diverged);
        if (diverged) {
            return Optional.of(end(RunStatus.State.DIVERGED, divergence.reason()));
        }
        Optional<String> reason = events.look(step);
        if (reason.isEmpty()) {
            reason = stopReason();
        }
        if (reason.isEmpty()) {
            return Optional.empty();
        }
        // whoever resumes the run wants it to go on past this step
        keeper.keep(step, true);
        return Optional.of(end(RunStatus.State.STOPPED, reason.get()));
    }

    private void edit() throws IOException {
        if (edits.due(step)) {
            for (RunEvent event : edits.apply(step)) {
                session.event(event);
            }
        }
    }

    private void prepare() {
        eventMemory.moveTo(step);
        for (int i = 0; i < processes.length; i++) {
            active.set(processRefs[i]);
            processes[i].prepare(step);
        }
    }

    /** What processes say about themselves. */
    private void report() throws IOException {
        for (Process process : processes) {
            List<ProcessEvent> said = process.events();
            for (int i = 0; i < said.size(); i++) {
                session.event(new RunEvent(step, process.name(), said.get(i).type(), said.get(i).detail()));
            }
        }
    }

    private void observe(boolean diverged) throws IOException {
        for (int i = 0; i < tables.length; i++) {
            if (tables[i].isDue(step) && (diverged ? observeDiverged(i) : tables[i].observe(step, active))) {
                output.row(i, step, tables[i].row());
            }
            tables[i].report(session);
        }
        rowsUpTo = step;
        anyRow = true;
    }

    /** A probe need not cope with a point that is not finite: it costs the row, not the run. */
    private boolean observeDiverged(int table) {
        try {
            return tables[table].observe(step, active);
        } catch (RuntimeException e) {
            session.warnings().add(active.get() + " could not measure the diverged step " + step + ": it "
                    + ComponentFailure.describe(e));
            return false;
        }
    }

    private Optional<String> stopReason() {
        instant.moveTo(step);
        for (int i = 0; i < rules.length; i++) {
            active.set(ruleRefs[i]);
            Optional<String> reason = rules[i].check(instant);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    /** In reverse, so that a process finds those that it is made from as they were when it was prepared. */
    private void commit() {
        for (int i = processes.length - 1; i >= 0; i--) {
            active.set(processRefs[i]);
            processes[i].commit();
        }
    }

    private RunStatus end(RunStatus.State state, String detail) throws IOException {
        session.event(step, state.id(), detail);
        return RunStatus.at(state, step, detail);
    }

    /** Waits while the run is held; false if it is to end. */
    private boolean waitForTurn() throws IOException {
        if (control.mustWait()) {
            output.flush();
            session.observer().progress(rowsUpTo, steps);
            session.observer().paused(rowsUpTo);
        }
        boolean[] goOn = new boolean[1];
        try {
            clock.skip(() -> goOn[0] = control.awaitStep());
        } catch (InterruptedException e) {
            // whoever interrupts the thread of a run wants it to end
            control.cancel();
            Thread.currentThread().interrupt();
        }
        return goOn[0];
    }
}
