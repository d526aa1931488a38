package org.brink.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Session;
import org.brink.spi.template.TemplateProvider;
import org.brink.store.project.ProjectFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code new}: a project from a template. */
@Command(name = "new", description = "Makes a project folder from a template.")
final class NewCommand extends SessionCommand {

    @Parameters(index = "0", paramLabel = "TEMPLATE", description = "Name of a template; see 'templates'.")
    private String template;

    @Parameters(index = "1", paramLabel = "DIR", description = "The folder to make; must be new or empty.")
    private String folder;

    NewCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        TemplateProvider provider = Templates.require(template);
        ProjectFolder project = ProjectFolder.create(session.resolve(folder), provider);
        session.out().println(session.show(project.root()));
        for (Path experiment : project.experiments()) {
            session.err().println("  " + project.root().relativize(experiment));
        }
        project.experiments().stream().findFirst().ifPresent(first ->
                session.err().println("Next: brink-cli run " + session.show(first)));
        return ExitCode.DONE;
    }
}
