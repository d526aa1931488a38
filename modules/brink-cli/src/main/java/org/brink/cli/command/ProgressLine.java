package org.brink.cli.command;

import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;
import org.brink.cli.session.Session;
import org.brink.cli.text.Durations;
import org.brink.cli.text.Numbers;
import org.brink.engine.RunObserver;

/**
 * Shows the progress of a run on standard error: on a terminal one line that is written over and over, elsewhere a line
 * now and then, so that log files of batch jobs stay short. Called on the thread of the run.
 */
final class ProgressLine implements RunObserver {

    private static final long TERMINAL_NANOS = 100_000_000L;
    private static final long LOG_NANOS = 10_000_000_000L;
    private static final double MEMORY_SECONDS = 3;

    private final Session session;
    private final LongSupplier nanos;
    private long start;
    private long lastShown;
    private long lastStep;
    private OptionalDouble rate = OptionalDouble.empty();
    private int shownLength;
    private boolean noted;

    ProgressLine(Session session) {
        this(session, System::nanoTime);
    }

    ProgressLine(Session session, LongSupplier nanos) {
        this.session = session;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.lastShown = start;
    }

    @Override
    public void started(Path runFolder, Experiment resolved) {
        start = nanos.getAsLong();
        lastShown = start;
        overwriteRest();
        session.err().println("Running " + Numbers.grouped(resolved.steps()) + " steps into "
                + session.show(runFolder));
    }

    @Override
    public void rebuilding(long step, long target) {
        long now = nanos.getAsLong();
        if (now - lastShown >= (session.terminal() ? TERMINAL_NANOS : LOG_NANOS)) {
            lastShown = now;
            show("getting to step %s of the parent: step %s".formatted(Numbers.grouped(target),
                    Numbers.grouped(step)));
        }
    }

    @Override
    public void progress(long step, long steps) {
        long now = nanos.getAsLong();
        if (now - lastShown < (session.terminal() ? TERMINAL_NANOS : LOG_NANOS)) {
            return;
        }
        double current = updateRate((now - lastShown) / 1e9, step - lastStep);
        lastShown = now;
        lastStep = step;
        String text = "%3d %%  step %s of %s  %s steps/s".formatted(100 * step / Math.max(1, steps),
                Numbers.grouped(step), Numbers.grouped(steps), Numbers.grouped(Math.round(current)));
        if (current > 0) {
            text += "  " + Durations.text((steps - step) / current) + " left";
        }
        show(text);
    }

    private void show(String text) {
        if (session.terminal()) {
            overwrite(text);
        } else {
            session.err().println(text);
        }
    }

    @Override
    public void breakpoint(RunEvent e) {
        if (session.terminal()) {
            overwrite("");
            session.err().print('\r');
        }
        session.err().println("step " + Numbers.grouped(e.step()) + ", " + e.type() + " of " + e.process() + ": "
                + e.detail());
        if (!noted) {
            noted = true;
            session.err().println("Nobody is here to let the run go on, so it does not pause (see --break).");
        }
    }

    @Override
    public void finished(RunStatus status) {
        overwriteRest();
        double seconds = seconds();
        StringBuilder text = new StringBuilder(status.describe()).append(" (").append(Durations.text(seconds));
        status.step().ifPresent(step -> text.append(", ").append(Numbers.grouped(Math.round(step / seconds)))
                .append(" steps/s"));
        session.err().println(text.append(')'));
    }

    /** Leaves an empty line on a terminal. */
    private void overwriteRest() {
        if (session.terminal() && shownLength > 0) {
            overwrite("");
            session.err().print('\r');
        }
    }

    /** Forgets what is old: a run is slow while the machine warms up, and that says nothing about the rest. */
    private double updateRate(double seconds, long steps) {
        double now = steps / seconds;
        double memory = Math.exp(-seconds / MEMORY_SECONDS);
        rate = OptionalDouble.of(rate.isPresent() ? memory * rate.getAsDouble() + (1 - memory) * now : now);
        return rate.getAsDouble();
    }

    private double seconds() {
        return Math.max(1e-9, (nanos.getAsLong() - start) / 1e9);
    }

    /** Writes over the line; blanks cover what a longer text left behind, which works on every terminal. */
    private void overwrite(String text) {
        session.err().print("\r" + text + " ".repeat(Math.max(0, shownLength - text.length())));
        session.err().flush();
        shownLength = text.length();
    }
}
