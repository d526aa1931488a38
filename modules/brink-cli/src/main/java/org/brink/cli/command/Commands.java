package org.brink.cli.command;

import java.util.List;
import org.brink.cli.session.Session;
import picocli.CommandLine;

/** The commands by name. */
public final class Commands {

    private static final List<String> NAMES = List.of("list", "templates", "new", "validate", "blocks", "check",
            "threshold", "run", "resume", "fork", "sweep", "show", "compare", "export", "figure", "slice", "phases",
            "bifurcation", "map", "cite", "plugin", "sample");

    private Commands() {
    }

    /**
     * Adds the commands to the line. Reading the annotations of a command costs start-up time, so if the first argument
     * names a command, only that one is added.
     */
    public static void add(CommandLine line, String[] args, Session session) {
        List<String> wanted = args.length > 0 && NAMES.contains(args[0]) ? List.of(args[0]) : NAMES;
        for (String name : wanted) {
            line.addSubcommand(name, name.equals("plugin") ? PluginCommand.line(session) : create(name, session));
        }
        for (CommandLine each : line.getSubcommands().values()) {
            // options in the order in which people need them, not of the alphabet
            each.getCommandSpec().usageMessage().sortOptions(false).sortSynopsis(false);
        }
    }

    private static SessionCommand create(String name, Session session) {
        return switch (name) {
            case "list" -> new ListCommand(session);
            case "templates" -> new TemplatesCommand(session);
            case "new" -> new NewCommand(session);
            case "validate" -> new ValidateCommand(session);
            case "blocks" -> new BlocksCommand(session);
            case "check" -> new CheckCommand(session);
            case "threshold" -> new ThresholdCommand(session);
            case "run" -> new RunCommand(session);
            case "resume" -> new ResumeCommand(session);
            case "fork" -> new ForkCommand(session);
            case "sweep" -> new SweepCommand(session);
            case "show" -> new ShowCommand(session);
            case "compare" -> new CompareCommand(session);
            case "export" -> new ExportCommand(session);
            case "figure" -> new FigureCommand(session);
            case "slice" -> new SliceCommand(session);
            case "phases" -> new PhasesCommand(session);
            case "bifurcation" -> new BifurcationCommand(session);
            case "map" -> new MapCommand(session);
            case "cite" -> new CiteCommand(session);
            case "sample" -> new SampleCommand(session);
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }
}
