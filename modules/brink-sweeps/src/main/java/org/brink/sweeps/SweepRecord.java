package org.brink.sweeps;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.brink.store.document.AtomicFile;
import org.brink.store.document.Fields;
import org.brink.store.document.JsonDocument;
import org.brink.store.document.JsonFormat;

/**
 * What a sweep folder says about itself beside experiment and results: the file {@value #FILE}.
 *
 * @param sweep the id of the sweep, see {@link SweepPlan#id}
 * @param cells the number of cells
 * @param keep which cells keep run folders
 * @param experimentFolder folder of the experiment file, relative to the sweep folder, with forward slashes
 * @param started when the sweep was first started
 * @param brink version of Brink that started it
 */
record SweepRecord(String sweep, int cells, Keep keep, String experimentFolder, Instant started, String brink) {

    static final String FILE = "sweep.json";

    static SweepRecord read(Path folder) throws IOException {
        return JsonDocument.read(folder.resolve(FILE), SweepRecord::read);
    }

    private static SweepRecord read(Fields root) {
        root.only(JsonDocument.VERSION_KEY, "sweep", "cells", "keep", "experimentFolder", "started", "version");
        Optional<Keep> keep = Keep.find(root.text("keep", ""));
        if (keep.isEmpty()) {
            root.report("keep", "\"all\", \"failed\" or \"none\"");
        }
        String sweep = root.requireText("sweep");
        if (!sweep.matches("[0-9a-f]{64}")) {
            root.report("sweep", "64 hexadecimal digits");
        }
        return new SweepRecord(sweep, (int) root.requireInteger("cells", 1), keep.orElse(Keep.NONE),
                root.text("experimentFolder", ""), started(root), root.text("version", ""));
    }

    private static Instant started(Fields root) {
        try {
            return Instant.parse(root.text("started", ""));
        } catch (DateTimeException notATime) {
            root.report("started", "a time such as \"2026-01-31T12:00:00Z\"");
            return Instant.EPOCH;
        }
    }

    void write(Path folder) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put(JsonDocument.VERSION_KEY, JsonDocument.VERSION);
        root.put("sweep", sweep);
        root.put("cells", (long) cells);
        root.put("keep", keep.id());
        root.put("experimentFolder", experimentFolder);
        root.put("started", started.toString());
        root.put("version", brink);
        AtomicFile.write(folder.resolve(FILE), JsonFormat.document(root));
    }
}
