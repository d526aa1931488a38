package org.brink.cli.session;

/** What the exit codes of the command line mean. */
public final class ExitCode {

    /** The command did what it was asked; a diverged run is a result, too. */
    public static final int DONE = 0;
    /** An error of the program or the machine, not of the input. */
    public static final int INTERNAL = 1;
    /** The input cannot be used; the message says why. */
    public static final int BAD_INPUT = 2;
    /** A check was done, and not everything passed. */
    public static final int CHECK_FAILED = 3;
    /** The person cancelled. */
    public static final int CANCELLED = 130;

    private ExitCode() {
    }
}
