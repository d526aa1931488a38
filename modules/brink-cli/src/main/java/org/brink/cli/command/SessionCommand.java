package org.brink.cli.command;

import java.util.concurrent.Callable;
import org.brink.cli.session.Session;
import picocli.CommandLine.Option;

/** What all commands have: a session, and help. */
abstract class SessionCommand implements Callable<Integer> {

    final Session session;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help message and exit.")
    private boolean help;

    SessionCommand(Session session) {
        this.session = session;
    }

    /** Does the work; returns the exit code. */
    @Override
    public abstract Integer call() throws Exception;
}
