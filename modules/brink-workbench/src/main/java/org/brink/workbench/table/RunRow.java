package org.brink.workbench.table;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.brink.project.api.RunItem;
import org.brink.workbench.data.RunSummary;

/**
 * A run as the run table shows it.
 *
 * @param item the run
 * @param colour its place in the palette
 * @param summary how it stands
 * @param parameters what was run, by path
 * @param started when it was started
 * @param wallTime how long it took, or takes until now
 */
public record RunRow(RunItem item, int colour, RunSummary summary, Map<String, Object> parameters, Instant started,
        Duration wallTime) {

    public RunRow {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
