package org.brink.store.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.brink.api.component.ComponentSpec;
import org.brink.store.document.AtomicFile;
import org.brink.store.document.ComponentFormat;
import org.brink.store.document.Fields;
import org.brink.store.document.JsonDocument;
import org.brink.store.document.JsonFormat;

/**
 * A kept comparison: which runs of a project are looked at side by side, and in which views.
 *
 * @param title for people; may be empty
 * @param runs ids of the runs, in the order in which they are coloured
 * @param views charts; empty for the usual ones
 */
public record ComparisonDocument(String title, List<String> runs, List<ComponentSpec> views) {

    /** How names of comparison files end. */
    public static final String SUFFIX = ".comparison.json";

    public ComparisonDocument {
        Objects.requireNonNull(title, "title");
        runs = List.copyOf(runs);
        views = List.copyOf(views);
    }

    /** A comparison in the usual views. */
    public ComparisonDocument(String title, List<String> runs) {
        this(title, runs, List.of());
    }

    /**
     * Reads a document.
     *
     * @param sourceName name of the file, for messages
     * @throws org.brink.store.document.InvalidDocument with everything that is wrong
     */
    public static ComparisonDocument parse(String json, String sourceName) {
        return JsonDocument.parse(json, sourceName, ComparisonDocument::fromFields);
    }

    /**
     * Reads a file.
     *
     * @throws org.brink.store.document.InvalidDocument with everything that is wrong with its text
     * @throws IOException if it cannot be read at all
     */
    public static ComparisonDocument read(Path file) throws IOException {
        return parse(JsonDocument.text(file), file.toString());
    }

    private static ComparisonDocument fromFields(Fields root) {
        root.only(JsonDocument.VERSION_KEY, "title", "runs", "views");
        List<String> runs = root.texts("runs");
        for (String run : runs) {
            // ids name folders beside each other: nothing that leads elsewhere
            if (!run.matches("[^/\\\\]+") || run.equals("..") || run.equals(".")) {
                root.report("runs", "names of run folders");
            }
        }
        return new ComparisonDocument(root.text("title", ""), runs, ComponentFormat.list(root, "views"));
    }

    /** The canonical text. */
    public String format() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put(JsonDocument.VERSION_KEY, JsonDocument.VERSION);
        root.put("title", title);
        root.put("runs", runs);
        if (!views.isEmpty()) {
            root.put("views", views.stream().map(ComponentFormat::raw).toList());
        }
        return JsonFormat.document(root);
    }

    /** Writes a file in one piece. */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, format());
    }
}
