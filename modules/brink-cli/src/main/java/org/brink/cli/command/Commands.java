package org.brink.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.brink.cli.session.Session;
import picocli.CommandLine;

/** The commands by name. */
public final class Commands {

    private static final Map<String, Function<Session, Object>> ALL = all();

    private Commands() {
    }

    private static Map<String, Function<Session, Object>> all() {
        Map<String, Function<Session, Object>> all = new LinkedHashMap<>();
        all.put("list", ListCommand::new);
        all.put("templates", TemplatesCommand::new);
        all.put("new", NewCommand::new);
        all.put("validate", ValidateCommand::new);
        all.put("run", RunCommand::new);
        all.put("show", ShowCommand::new);
        all.put("compare", CompareCommand::new);
        all.put("export", ExportCommand::new);
        all.put("figure", FigureCommand::new);
        all.put("cite", CiteCommand::new);
        all.put("sample", SampleCommand::new);
        return all;
    }

    /**
     * Adds the commands to the line. Reading the annotations of a command costs start-up time, so if the first argument
     * names a command, only that one is added.
     */
    public static void add(CommandLine line, String[] args, Session session) {
        if (args.length > 0 && ALL.containsKey(args[0])) {
            line.addSubcommand(args[0], ALL.get(args[0]).apply(session));
        } else {
            ALL.forEach((name, command) -> line.addSubcommand(name, command.apply(session)));
        }
        for (CommandLine each : line.getSubcommands().values()) {
            // options in the order in which people need them, not of the alphabet
            each.getCommandSpec().usageMessage().sortOptions(false).sortSynopsis(false);
        }
    }
}
