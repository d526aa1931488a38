package org.brink.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import org.brink.cli.command.Commands;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code brink-cli} itself, and the way in for both doors. */
@Command(name = BrinkCommand.NAME, mixinStandardHelpOptions = true, versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Runs experiments on the dynamics of gradient-based training without a window.",
        footer = {"", "Data goes to standard output, progress and messages to standard error.",
            "Exit codes: 0 done (a diverged run is a result, too), 1 internal error,",
            "2 bad input, 3 a check that did not pass, 130 cancelled."})
public final class BrinkCommand implements Runnable {

    static final String NAME = "brink-cli";

    @Spec
    private CommandSpec spec;

    BrinkCommand() {
    }

    /**
     * Runs one command line in the current folder.
     *
     * @param args the arguments, without the name of the program
     * @param out receives data
     * @param err receives progress and messages
     * @return the exit code: 0 done, 1 internal error, 2 bad input, 3 a check that did not pass, 130 cancelled
     */
    public static int execute(String[] args, PrintStream out, PrintStream err) {
        return execute(args, Session.ofProcess(out, err));
    }

    static int execute(String[] args, Session session) {
        PrintWriter out = new PrintWriter(session.out(), true);
        PrintWriter err = new PrintWriter(session.err(), true);
        CommandLine line = new CommandLine(new BrinkCommand());
        Commands.add(line, args, session);
        line.setOut(out).setErr(err)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(new Failures(session))
                .setExecutionExceptionHandler(new Failures(session))
                .setExitCodeExceptionMapper(Failures::exitCode);
        int exit = line.execute(args);
        session.out().flush();
        session.err().flush();
        return exit;
    }

    /** Nothing was asked for. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }
}
