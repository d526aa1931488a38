package org.brink.cli.command;

import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Session;
import org.brink.cli.text.Paragraph;
import org.brink.spi.template.TemplateProvider;
import picocli.CommandLine.Command;

/** {@code templates}: what a project can start from. */
@Command(name = "templates", description = "Lists the templates that 'new' can make a project from.")
final class TemplatesCommand extends SessionCommand {

    TemplatesCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        for (TemplateProvider template : Templates.all()) {
            session.out().println(template.name());
            session.out().print(Paragraph.wrap("    ", "    ", template.displayName() + ". " + template.summary()));
        }
        return ExitCode.DONE;
    }
}
