package org.brink.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Session;
import org.brink.plugins.Installation;
import org.brink.plugins.PluginProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plugin new}: the sources of a plugin that builds and passes its tests as it is. */
@Command(name = "new", description = "Writes the sources of a new optimizer plugin: a Maven project that builds, and"
        + " passes its tests, as it is.")
final class PluginNewCommand extends SessionCommand {

    @Parameters(paramLabel = "DIR", description = "The folder to make; must be new or empty.")
    private String folder;

    @Option(names = "--type", paramLabel = "NAME",
            description = "The optimizer's name in experiment files. Default: the name of the folder.")
    private String type;

    @Option(names = "--package", paramLabel = "PACKAGE",
            description = "Java package and code name. Default: local.brink and the name.")
    private String packageName;

    PluginNewCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        Path target = session.resolve(folder);
        String name = type == null ? target.getFileName().toString() : type;
        PluginProject project = packageName == null ? PluginProject.of(name) : new PluginProject(name, packageName);
        Path home = Installation.home().orElseThrow(() ->
                new BadInput("plugin new: found no installation to compile against, expected to be started by its"
                        + " launcher"));
        project.write(target, home);
        session.out().println(session.show(target));
        session.err().println("Next: mvn -f " + session.show(target) + " package");
        session.err().println("then: brink-cli plugin install --trust "
                + session.show(target.resolve(name).resolve("target").resolve(name + "-0.1.0-SNAPSHOT.nbm")));
        return ExitCode.DONE;
    }
}
