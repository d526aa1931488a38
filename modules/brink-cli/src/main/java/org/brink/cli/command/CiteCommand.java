package org.brink.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.brink.api.component.Citation;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Session;
import org.brink.store.run.RunFolders;
import org.brink.store.run.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cite}: what to cite when a run is published. */
@Command(name = "cite", description = "Writes BibTeX of everything that a run used.")
final class CiteCommand extends SessionCommand {

    @Parameters(index = "0", paramLabel = "RUNDIR", description = "A run folder, or the beginning of a run's id.")
    private String run;

    CiteCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Runs.find(session, run);
        RunFolders.open(folder).close();
        List<Citation> citations = RunRecord.read(folder).citations();
        if (citations.isEmpty()) {
            session.err().println("The components of this run name no sources.");
        }
        for (Citation citation : citations) {
            session.out().println(citation.bibtex().strip());
            session.out().println();
        }
        return ExitCode.DONE;
    }
}
