package org.brink.project.properties;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.run.RunData;
import org.brink.api.run.StoredSeries;
import org.brink.project.form.Numbers;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.run.RunFolders;
import org.brink.store.run.RunRecord;

/**
 * What is to be said about a run, read from its folder.
 *
 * @param data the run
 * @param record its record
 * @param last the last values of the channels that say how it ended, as text by channel; those of the first process
 *     that has them
 * @param values the resolved experiment, value by value
 */
record RunFacts(RunData data, RunRecord record, Map<String, String> last, Map<String, Object> values) {

    /** The channels that say how a run ended. */
    static final List<String> CHANNELS =
            List.of("phase", "phase-period", "loss", "gradient-norm", "sharpness", "sharpness-residual",
                    "sharpness-converged", "threshold");

    /** Reads a run folder; blocks, so not for the event thread. */
    static RunFacts read(Path folder) throws IOException {
        try (RunData run = RunFolders.open(folder)) {
            Map<String, String> last = new LinkedHashMap<>();
            List<StoredSeries> series = new ArrayList<>(run.series());
            for (String channel : CHANNELS) {
                for (StoredSeries candidate : series) {
                    boolean fits = candidate.channel().name().equals(channel)
                            && (!candidate.channel().vector() || candidate.channel().growing());
                    if (fits && !last.containsKey(channel)) {
                        last(candidate).ifPresent(value -> last.put(channel, value));
                    }
                }
            }
            return new RunFacts(run, RunRecord.read(folder), last, ExperimentDocument.values(run.experiment()));
        }
    }

    /** The last value; that of a growing channel if its last row has one entry. */
    private static Optional<String> last(StoredSeries series) throws IOException {
        long rows = series.rows();
        if (rows == 0) {
            return Optional.empty();
        }
        int[] length = new int[1];
        series.readLengths(rows - 1, 1, length);
        if (length[0] != 1) {
            return Optional.empty();
        }
        double[] value = new double[1];
        series.read(rows - 1, 1, value);
        return Optional.of(series.channel().nameOf(value[0]).orElseGet(() -> Numbers.format(value[0])));
    }

    /** The last value of a channel as text; empty if it was not measured. */
    Optional<String> lastText(String channel) {
        return Optional.ofNullable(last.get(channel));
    }
}
