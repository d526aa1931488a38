package org.brink.sweeps;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import org.brink.api.run.RunStatus.State;

/** Keeps count of a sweep and tells the observer. Safe for all threads. */
final class SweepReport {

    private static final long PERIOD_NANOS = 100_000_000L;

    private final SweepFolder folder;
    private final SweepTable table;
    private final SweepControl control;
    private SweepObserver observer;
    private final Set<Running> running = new HashSet<>();
    private int elsewhere;
    private int wanted;
    private int finished;
    private int reused;
    private long start = System.nanoTime();
    private long lastReport;

    SweepReport(SweepFolder folder, SweepTable table, SweepControl control, SweepObserver observer) {
        this.folder = folder;
        this.table = table;
        this.control = control;
        this.observer = observer;
    }

    /** A cell that is being run. */
    final class Running {
        private double fraction;

        void at(double now) {
            synchronized (SweepReport.this) {
                fraction = now;
                offer();
            }
        }

        void end() {
            synchronized (SweepReport.this) {
                running.remove(this);
            }
        }
    }

    /** Whether this very result is in the table already. */
    synchronized boolean knows(CellResult result) {
        return table.is(result.cell(), result.status().state()) && table.seconds(result.cell()) == result.seconds();
    }

    /** A result that need not be computed. */
    synchronized void reused(CellResult result) {
        table.put(result);
        reused++;
    }

    synchronized void begin(int cells) {
        wanted = cells;
        start = System.nanoTime();
        tell(o -> o.started(folder, table));
        report();
    }

    synchronized Running begun() {
        Running begun = new Running();
        running.add(begun);
        return begun;
    }

    synchronized void finished(CellResult result) {
        table.put(result);
        finished++;
        tell(o -> o.finished(result));
        offer();
    }

    /** How many cells other processes run. */
    synchronized void elsewhere(int cells) {
        elsewhere = Math.max(0, cells);
        report();
    }

    synchronized void message(String text) {
        tell(o -> o.message(text));
    }

    synchronized SweepOutcome end() {
        report();
        return new SweepOutcome(control.cancelled(), table, wanted, finished, reused, seconds());
    }

    private void offer() {
        long now = System.nanoTime();
        if (now - lastReport >= PERIOD_NANOS) {
            report();
        }
    }

    private void report() {
        lastReport = System.nanoTime();
        double done = finished + running.stream().mapToDouble(cell -> cell.fraction).sum();
        double fraction = wanted == 0 ? 1 : Math.min(1, done / wanted);
        double seconds = seconds();
        OptionalDouble left = fraction > 0 ? OptionalDouble.of(seconds * (1 - fraction) / fraction)
                : OptionalDouble.empty();
        int now = Math.min(running.size() + elsewhere, Math.max(0, wanted - finished));
        SweepProgress progress = new SweepProgress(table.cells(), table.known(), table.count(State.FAILED), reused,
                wanted, finished, now, fraction, seconds, left);
        tell(o -> o.progress(progress));
    }

    private double seconds() {
        return (System.nanoTime() - start - control.pausedNanos()) / 1e9;
    }

    /** Faults of an observer are kept out of the sweep: it is not called again. */
    private void tell(Consumer<SweepObserver> notification) {
        try {
            notification.accept(observer);
        } catch (RuntimeException e) {
            observer = SweepObserver.NONE;
        }
    }
}
