package org.brink.store.run;

import java.nio.file.Path;
import org.brink.api.run.Channel;

/** Where things stand in a run folder. */
final class RunLayout {

    static final String EXPERIMENT = "experiment.json";
    static final String EVENTS = "events.jsonl";
    static final String ORIGIN = "origin.json";
    static final String ERROR = "error.txt";
    static final String LOCK = "lock";
    static final String DATA = "data";
    static final String TABLES = "tables.json";
    static final String STEPS = "step.i64";
    private static final String VALUES_SUFFIX = ".f64";
    private static final String ENDS_SUFFIX = ".end.i64";

    private RunLayout() {
    }

    static Path tables(Path runDir) {
        return runDir.resolve(DATA).resolve(TABLES);
    }

    /** The values of a channel, in the folder of its table. */
    static Path values(Path folder, Channel channel) {
        return folder.resolve(channel.name() + VALUES_SUFFIX);
    }

    /** The ends of the rows of a growing channel, in the folder of its table. */
    static Path ends(Path folder, Channel channel) {
        return folder.resolve(channel.name() + ENDS_SUFFIX);
    }
}
