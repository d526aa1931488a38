package org.brink.cli.command;

import org.brink.cli.session.Session;

/** Shows on standard error how far a check is: on a terminal one line written over and over, elsewhere now and then. */
final class CheckProgressLine {

    private static final long TERMINAL_NANOS = 100_000_000L;
    private static final long LOG_NANOS = 10_000_000_000L;

    private final Session session;
    private long lastShown = System.nanoTime();
    private int shownLength;

    CheckProgressLine(Session session) {
        this.session = session;
    }

    /** Shows the count if the last one was shown long enough ago; returns true, so that the check goes on. */
    boolean show(int done, int total) {
        long now = System.nanoTime();
        if (now - lastShown >= (session.terminal() ? TERMINAL_NANOS : LOG_NANOS)) {
            lastShown = now;
            String text = "comparison " + done + " of " + total;
            if (session.terminal()) {
                overwrite(text);
            } else {
                session.err().println(text);
            }
        }
        return true;
    }

    /** Leaves an empty line on a terminal. */
    void clear() {
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
