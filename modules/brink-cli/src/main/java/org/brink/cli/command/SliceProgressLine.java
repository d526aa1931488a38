package org.brink.cli.command;

import org.brink.cli.session.Session;
import org.brink.cli.text.Numbers;
import org.brink.landscape.SliceProgress;

/** Shows on standard error how far a slice is: on a terminal one line written over and over, elsewhere now and then. */
final class SliceProgressLine implements SliceProgress {

    private static final long TERMINAL_NANOS = 100_000_000L;
    private static final long LOG_NANOS = 10_000_000_000L;

    private final Session session;
    private final boolean quiet;
    private long lastShown = System.nanoTime();
    private int shownLength;

    SliceProgressLine(Session session, boolean quiet) {
        this.session = session;
        this.quiet = quiet;
    }

    @Override
    public void rebuilding(String run, long step, long target) {
        show("taking run " + run + " again: step " + Numbers.grouped(step) + " of " + Numbers.grouped(target));
    }

    @Override
    public void evaluated(int done, int total) {
        show("%3d %%  point %s of %s".formatted(100L * done / total, Numbers.grouped(done), Numbers.grouped(total)));
    }

    private synchronized void show(String text) {
        long now = System.nanoTime();
        if (quiet || now - lastShown < (session.terminal() ? TERMINAL_NANOS : LOG_NANOS)) {
            return;
        }
        lastShown = now;
        if (session.terminal()) {
            overwrite(text);
        } else {
            session.err().println(text);
        }
    }

    /** Leaves an empty line on a terminal. */
    synchronized void clear() {
        if (shownLength > 0) {
            overwrite("");
            session.err().print('\r');
            session.err().flush();
        }
    }

    private void overwrite(String text) {
        session.err().print("\r" + text + " ".repeat(Math.max(0, shownLength - text.length())));
        session.err().flush();
        shownLength = text.length();
    }
}
