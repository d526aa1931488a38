package org.brink.store.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.brink.api.run.RunOrigin;
import org.brink.store.document.JsonDocument;
import org.brink.store.document.JsonFormat;

/** The JSON form of where a fork comes from: the file {@code origin.json}. */
final class OriginFormat {

    private OriginFormat() {
    }

    static String text(RunOrigin origin) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put(JsonDocument.VERSION_KEY, JsonDocument.VERSION);
        root.put("parent", origin.parent());
        root.put("step", origin.step());
        return JsonFormat.document(root);
    }

    /** Empty if the run is no fork. */
    static Optional<RunOrigin> find(Path runDir) throws IOException {
        Path file = runDir.resolve(RunLayout.ORIGIN);
        return Files.exists(file) ? Optional.of(JsonDocument.read(file,
                root -> new RunOrigin(root.requireText("parent"), root.requireInteger("step", 0)))) : Optional.empty();
    }
}
