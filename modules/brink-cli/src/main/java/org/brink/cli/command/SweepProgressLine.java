package org.brink.cli.command;

import org.brink.api.run.RunStatus.State;
import org.brink.cli.session.Session;
import org.brink.cli.text.Durations;
import org.brink.cli.text.Numbers;
import org.brink.sweeps.SweepFolder;
import org.brink.sweeps.SweepObserver;
import org.brink.sweeps.SweepOutcome;
import org.brink.sweeps.SweepPlan;
import org.brink.sweeps.SweepProgress;
import org.brink.sweeps.SweepTable;

/** Shows on standard error how far a sweep is: on a terminal one line written over and over, elsewhere now and then. */
final class SweepProgressLine implements SweepObserver {

    private static final long TERMINAL_NANOS = 100_000_000L;
    private static final long LOG_NANOS = 10_000_000_000L;
    private static final int FAILURES_SHOWN = 20;

    private final Session session;
    private final boolean quiet;
    private long lastShown = System.nanoTime();
    private int shownLength;

    SweepProgressLine(Session session, boolean quiet) {
        this.session = session;
        this.quiet = quiet;
    }

    @Override
    public synchronized void started(SweepFolder folder, SweepTable table) {
        if (!quiet) {
            int left = table.cells() - table.known();
            session.err().println("Sweeping " + Numbers.grouped(table.cells()) + " cells into "
                    + session.show(folder.path())
                    + (table.known() > 0 ? "; " + Numbers.grouped(left) + " have no result yet" : ""));
        }
    }

    @Override
    public synchronized void progress(SweepProgress progress) {
        long now = System.nanoTime();
        if (quiet || now - lastShown < (session.terminal() ? TERMINAL_NANOS : LOG_NANOS)) {
            return;
        }
        lastShown = now;
        StringBuilder text = new StringBuilder("%3d %%  %s of %s cells".formatted(
                (int) (100 * progress.fraction()), Numbers.grouped(progress.finished()),
                Numbers.grouped(progress.wanted())));
        if (progress.failed() > 0) {
            text.append(", ").append(Numbers.grouped(progress.failed())).append(" failed");
        }
        if (progress.finished() > 0 && progress.seconds() > 0) {
            text.append("  ").append(Numbers.text(round(progress.finished() / progress.seconds())))
                    .append(" cells/s");
        }
        progress.secondsLeft().ifPresent(left -> text.append("  ").append(Durations.text(left)).append(" left"));
        show(text.toString());
    }

    /** Three digits are enough for a rate. */
    private static double round(double rate) {
        double unit = Math.pow(10, Math.floor(Math.log10(rate)) - 2);
        return Math.round(rate / unit) * unit;
    }

    @Override
    public synchronized void message(String text) {
        if (!quiet) {
            clear();
            session.err().println(text);
        }
    }

    private void show(String text) {
        if (session.terminal()) {
            session.err().print("\r" + text + " ".repeat(Math.max(0, shownLength - text.length())));
            session.err().flush();
            shownLength = text.length();
        } else {
            session.err().println(text);
        }
    }

    private void clear() {
        if (shownLength > 0) {
            session.err().print("\r" + " ".repeat(shownLength) + "\r");
            session.err().flush();
            shownLength = 0;
        }
    }

    /** Says how the sweep ended, and which cells failed. */
    synchronized void end(SweepPlan plan, SweepOutcome outcome) {
        clear();
        SweepTable table = outcome.table();
        if (!quiet) {
            session.err().println((outcome.cancelled() ? "cancelled: " : "") + SweepReportText.counts(table)
                    + (outcome.reused() > 0 ? ", " + Numbers.grouped(outcome.reused()) + " taken from earlier sweeps"
                    : "") + " (" + Durations.text(outcome.seconds()) + ")");
        }
        int shown = 0;
        for (int cell = 0; cell < table.cells() && shown < FAILURES_SHOWN; cell++) {
            if (table.is(cell, State.FAILED)) {
                shown++;
                session.err().println("cell " + cell + " (" + plan.describe(cell) + ") failed: "
                        + table.status(cell).detail());
            }
        }
        int more = table.count(State.FAILED) - shown;
        if (more > 0) {
            session.err().println("and " + Numbers.grouped(more) + " more; brink-cli show lists them");
        }
        session.err().flush();
    }
}
