package org.brink.sweeps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.brink.api.component.ComponentSpec;
import org.brink.store.document.AtomicFile;
import org.brink.store.document.ComponentFormat;
import org.brink.store.document.InvalidDocument;
import org.brink.store.document.JsonDocument;
import org.brink.store.document.JsonFormat;

/** Where a sweep was run last, with which settings: the file {@value #FILE} of its folder. */
public final class SweepEngine {

    private static final String FILE = "engine.json";
    private static final String ENGINE = "engine";

    private SweepEngine() {
    }

    /** Remembers an engine. */
    public static void remember(SweepFolder folder, ComponentSpec engine) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put(JsonDocument.VERSION_KEY, JsonDocument.VERSION);
        root.put(ENGINE, ComponentFormat.raw(engine));
        AtomicFile.write(folder.path().resolve(FILE), JsonFormat.document(root));
    }

    /** The engine that was used last; empty if none is known, or what is known cannot be read. */
    public static Optional<ComponentSpec> last(SweepFolder folder) throws IOException {
        Path file = folder.path().resolve(FILE);
        try {
            return Files.exists(file) ? JsonDocument.read(file, root -> ComponentFormat.optional(root, ENGINE))
                    : Optional.empty();
        } catch (InvalidDocument damaged) {
            // it only saves people a choice
            return Optional.empty();
        }
    }
}
