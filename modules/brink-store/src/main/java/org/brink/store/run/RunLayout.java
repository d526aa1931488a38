package org.brink.store.run;

import java.nio.file.Path;

/** Where things stand in a run folder. */
final class RunLayout {

    static final String EXPERIMENT = "experiment.json";
    static final String EVENTS = "events.jsonl";
    static final String LOCK = "lock";
    static final String DATA = "data";
    static final String TABLES = "tables.json";
    static final String STEPS = "step.i64";
    static final String COLUMN_SUFFIX = ".f64";

    private RunLayout() {
    }

    static Path tables(Path runDir) {
        return runDir.resolve(DATA).resolve(TABLES);
    }
}
