package org.brink.cli.command;

import java.io.IOException;
import java.util.List;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Session;
import org.brink.store.document.InvalidDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code validate}: whether experiment files could be run. */
@Command(name = "validate", description = "Checks experiment files without running them.")
final class ValidateCommand extends SessionCommand {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Experiment files.")
    private List<String> files;

    ValidateCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        int exit = ExitCode.DONE;
        for (String file : files) {
            try {
                ExperimentSource.read(session, file);
                session.out().println(file + ": ok");
            } catch (InvalidDocument | BadInput bad) {
                session.err().println(bad.getMessage());
                exit = ExitCode.BAD_INPUT;
            }
        }
        return exit;
    }
}
