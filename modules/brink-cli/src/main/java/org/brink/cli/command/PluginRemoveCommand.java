package org.brink.cli.command;

import java.io.IOException;
import java.util.stream.Collectors;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Session;
import org.brink.plugins.InstalledPlugin;
import org.brink.plugins.UserFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plugin remove}: takes a plugin out of the folder of the user. */
@Command(name = "remove", description = "Removes a plugin from the folder of the user. Experiments and runs stay.")
final class PluginRemoveCommand extends SessionCommand {

    @Parameters(paramLabel = "NAME", description = "Code name or title of the plugin; see 'plugin list'.")
    private String name;

    @Mixin
    private UserFolderOption userFolder;

    PluginRemoveCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        UserFolder folder = userFolder.resolve(session);
        InstalledPlugin plugin = folder.find(name).orElse(null);
        if (plugin == null) {
            String known = folder.plugins().stream().map(InstalledPlugin::codeName).collect(Collectors.joining(", "));
            throw BadInput.option("NAME", "\"" + name + "\"",
                    known.isEmpty() ? "an installed plugin; there is none" : "one of " + known);
        }
        folder.remove(plugin);
        session.err().println("Removed " + plugin.title() + ".");
        UserFolderOption.remark(session, folder);
        return ExitCode.DONE;
    }
}
