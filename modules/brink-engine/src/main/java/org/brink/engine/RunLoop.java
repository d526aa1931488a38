package org.brink.engine;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.brink.api.run.RunStatus;
import org.brink.spi.process.Process;
import org.brink.spi.stop.StopRule;
import org.brink.store.run.TableWriter;

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
    private final TableWriter[] tableWriters;
    private final EventWatch events;
    private final StopRule[] rules;
    private final ComponentRef[] ruleRefs;
    private final RunInstant instant;
    private final DivergenceCheck divergence = new DivergenceCheck();
    private long step;
    private long rowsUpTo;
    private boolean anyRow;

    RunLoop(Composition composition, long steps, List<TableWriter> tableWriters, RunSession session) {
        this.steps = steps;
        this.session = session;
        control = session.control();
        clock = session.clock();
        active = session.active();
        processes = composition.processes().toArray(Process[]::new);
        processRefs = composition.processRefs().toArray(ComponentRef[]::new);
        tables = composition.tables().toArray(TableRecorder[]::new);
        this.tableWriters = tableWriters.toArray(TableWriter[]::new);
        events = new EventWatch(composition.detectors(), session, steps);
        rules = composition.stopRules().toArray(StopRule[]::new);
        ruleRefs = composition.stopRefs().toArray(ComponentRef[]::new);
        instant = new RunInstant(processes[0], composition.processes());
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
                return new RunStatus(RunStatus.State.CANCELLED, lastObserved(), "");
            }
            prepare();
            active.set(processRefs[0]);
            boolean diverged = processes[0].present() && divergence.diverged(step, processes[0]);
            observe(diverged);
            if (diverged) {
                return end(RunStatus.State.DIVERGED, divergence.reason());
            }
            Optional<String> reason = events.look(step);
            if (reason.isEmpty()) {
                reason = stopReason();
            }
            if (reason.isPresent()) {
                return end(RunStatus.State.STOPPED, reason.get());
            }
            if (step == steps) {
                return RunStatus.at(RunStatus.State.COMPLETED, step, "");
            }
            commit();
            if (clock.due()) {
                session.writer().flush();
                session.observer().progress(step, steps);
            }
        }
    }

    private void prepare() {
        for (int i = 0; i < processes.length; i++) {
            active.set(processRefs[i]);
            processes[i].prepare(step);
        }
    }

    private void observe(boolean diverged) throws IOException {
        for (int i = 0; i < tables.length; i++) {
            if (tables[i].isDue(step) && (diverged ? observeDiverged(i) : tables[i].observe(step, active))) {
                tableWriters[i].append(step, tables[i].row());
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
            session.writer().flush();
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
