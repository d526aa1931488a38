package org.brink.cli.command;

import org.brink.cli.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plugin}: plugins in the folder of the user. */
@Command(name = "plugin", synopsisSubcommandLabel = "install|list|remove|new",
        description = "Installs, lists, removes and starts plugins.")
final class PluginCommand extends SessionCommand {

    @Spec
    private CommandSpec spec;

    PluginCommand(Session session) {
        super(session);
    }

    /** The command with its own commands. */
    static CommandLine line(Session session) {
        return new CommandLine(new PluginCommand(session))
                .addSubcommand("install", new PluginInstallCommand(session))
                .addSubcommand("list", new PluginListCommand(session))
                .addSubcommand("remove", new PluginRemoveCommand(session))
                .addSubcommand("new", new PluginNewCommand(session));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Missing command: install, list, remove or new");
    }
}
