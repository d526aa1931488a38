package org.brink.sweeps;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.brink.api.run.RunData;
import org.brink.api.run.StoredSeries;

/** Sums up the channels of a run that has been stored, to the same bits as if it had been watched. */
final class StoredSummary {

    private static final int BLOCK = 4096;

    private StoredSummary() {
    }

    static ChannelSummary of(RunData run) throws IOException {
        List<StoredSeries> kept = new ArrayList<>();
        for (StoredSeries series : run.series()) {
            List<String> names = new ArrayList<>();
            SummaryRecorder.addNames(series.process(), series.channel(), names);
            if (!names.isEmpty()) {
                kept.add(series);
            }
        }
        SummaryRecorder recorder = new SummaryRecorder();
        recorder.begin(kept.stream()
                .map(series -> new SummaryRecorder.Source(series.process(), List.of(series.channel()))).toList());
        int first = 0;
        for (StoredSeries series : kept) {
            add(series, recorder, first);
            first += series.channel().width();
        }
        return recorder.summary();
    }

    private static void add(StoredSeries series, SummaryRecorder recorder, int first) throws IOException {
        int width = series.channel().width();
        long rows = series.rows();
        double[] values = new double[BLOCK * width];
        for (long at = 0; at < rows; at += BLOCK) {
            int count = (int) Math.min(BLOCK, rows - at);
            series.read(at, count, values);
            for (int i = 0; i < count * width; i++) {
                recorder.add(first + i % width, values[i]);
            }
        }
    }
}
