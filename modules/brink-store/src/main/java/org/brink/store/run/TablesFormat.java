package org.brink.store.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.api.run.Channel;
import org.brink.store.document.Fields;
import org.brink.store.document.JsonDocument;
import org.brink.store.document.JsonFormat;

/** The JSON form of the list of tables. */
final class TablesFormat {

    private static final String FOLDER = "[A-Za-z0-9_-]+/[A-Za-z0-9_-]+";
    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";
    /** More values per row than any sensible vector; keeps sizes of buffers within an int. */
    private static final long MAX_WIDTH = 100_000_000;

    private TablesFormat() {
    }

    static String text(List<Table> tables) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put(JsonDocument.VERSION_KEY, JsonDocument.VERSION);
        root.put("tables", tables.stream().map(TablesFormat::table).toList());
        return JsonFormat.document(root);
    }

    private static Map<String, Object> table(Table table) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("process", table.process());
        raw.put("every", table.every());
        raw.put("folder", table.folder());
        raw.put("channels", table.channels().stream().map(TablesFormat::channel).toList());
        return raw;
    }

    private static Map<String, Object> channel(Channel channel) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("name", channel.name());
        if (channel.growing()) {
            raw.put("growing", true);
        } else {
            raw.put("width", (long) channel.width());
            raw.put("vector", channel.vector());
        }
        raw.put("unit", channel.unit());
        raw.put("logScale", channel.logScale());
        raw.put("doc", channel.doc());
        if (!channel.names().isEmpty()) {
            raw.put("names", channel.names());
        }
        return raw;
    }

    static List<Table> read(Fields root) {
        return root.list("tables", (raw, path) -> readTable(root.asObject(raw, path)));
    }

    private static Table readTable(Fields fields) {
        List<Channel> channels = new ArrayList<>();
        fields.list("channels", (raw, path) -> readChannel(fields.asObject(raw, path))).forEach(channel -> {
            if (channels.stream().anyMatch(other -> other.name().equals(channel.name()))) {
                fields.report("channels", "channels with different names");
            } else {
                channels.add(channel);
            }
        });
        String folder = fields.requireText("folder");
        if (!folder.matches(FOLDER)) {
            fields.report("folder", "two names of folders joined by a slash");
        }
        long every = fields.requireInteger("every", 1);
        if (every < 1) {
            fields.report("every", "an integer >= 1");
        }
        return new Table(fields.requireText("process"), every, folder, channels);
    }

    private static Channel readChannel(Fields fields) {
        String name = fields.requireText("name");
        if (!name.matches(NAME)) {
            fields.report("name", "lower-case words joined by hyphens");
            name = "unreadable";
        }
        Channel channel = fields.flag("growing", false) ? Channel.growing(name, "") : fixed(name, fields);
        return new Channel(name, channel.width(), channel.vector(), channel.growing(), fields.text("unit", ""),
                fields.flag("logScale", false), fields.text("doc", ""), fields.texts("names"));
    }

    private static Channel fixed(String name, Fields fields) {
        long width = fields.integer("width", 1);
        boolean vector = fields.flag("vector", false);
        if (width < 1 || width > MAX_WIDTH || !vector && width != 1) {
            fields.report("width", vector ? "an integer >= 1 and <= " + MAX_WIDTH : "1, as the channel is a scalar");
            width = 1;
        }
        return vector ? Channel.vector(name, (int) width, "") : Channel.scalar(name, "");
    }
}
