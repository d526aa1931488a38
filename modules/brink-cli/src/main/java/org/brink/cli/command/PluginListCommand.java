package org.brink.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Session;
import org.brink.cli.text.TextTable;
import org.brink.plugins.Catalogue;
import org.brink.plugins.InstalledPlugin;
import org.brink.store.document.JsonFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plugin list}: what is installed, or what an update centre offers. */
@Command(name = "list", description = "Lists the installed plugins, or those that an update centre offers.")
final class PluginListCommand extends SessionCommand {

    @Option(names = "--from", paramLabel = "PLACE",
            description = "List what this update centre offers: a folder, an updates.xml, or an address.")
    private String from;

    @Option(names = "--json", description = "Write JSON for programs.")
    private boolean json;

    @Mixin
    private UserFolderOption userFolder;

    PluginListCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        List<Map<String, Object>> plugins = new ArrayList<>();
        if (from == null) {
            for (InstalledPlugin plugin : userFolder.resolve(session).plugins()) {
                plugins.add(row(plugin.codeName(), plugin.version(), plugin.title(), plugin.summary()));
            }
        } else {
            for (Catalogue.Entry entry : Catalogue.read(from, session.folder()).entries()) {
                plugins.add(row(entry.description().codeName(), entry.description().version().text(),
                        entry.description().title(), entry.description().summary()));
            }
        }
        if (json) {
            session.out().print(JsonFormat.document(Map.of("plugins", plugins)));
            return ExitCode.DONE;
        }
        TextTable table = TextTable.leftAligned("");
        plugins.forEach(plugin -> table.row(plugin.values().stream().map(String::valueOf).toList()));
        session.out().print(table);
        if (plugins.isEmpty()) {
            session.err().println("No plugins" + (from == null ? " installed." : " there."));
        }
        return ExitCode.DONE;
    }

    private static Map<String, Object> row(String name, String version, String title, String summary) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", name);
        row.put("version", version);
        row.put("title", title);
        row.put("summary", summary);
        return row;
    }
}
