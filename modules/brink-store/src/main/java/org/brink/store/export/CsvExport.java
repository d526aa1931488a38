package org.brink.store.export;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brink.api.run.Channel;
import org.brink.api.run.RunData;
import org.brink.api.run.StoredSeries;
import org.brink.store.series.SeriesCursor;

/**
 * Comma-separated values of a whole run, unsampled and in full precision.
 *
 * <p>Columns: {@code step}, {@code time}, then {@code <process>.<channel>} for scalars and
 * {@code <process>.<channel>.<i>} for the entries of vectors, i from 0; of a growing channel as many as its longest row
 * has. One row for each step at which anything was observed; a value that was not observed there, or that a shorter row
 * does not have, is an empty field. Numbers are the shortest that read back as the same doubles; infinite values are
 * {@code Infinity} and {@code -Infinity}, undefined ones {@code NaN}. If detectors or probes have reported events, a
 * last column {@code events} names them at their steps as {@code <process>.<type>}, several joined by semicolons.
 */
public final class CsvExport {

    /** Not {@link Double#toString(double)}, which depends on the version of Java and takes twice the time. */
    private static final boolean SHORTEST = true;

    private CsvExport() {
    }

    /**
     * Writes a run; of one that is going on, what was there at the beginning of the call.
     *
     * @throws IOException if reading or writing fails
     */
    public static void write(RunData run, Appendable out) throws IOException {
        List<SeriesCursor> cursors = new ArrayList<>();
        for (StoredSeries series : run.series()) {
            cursors.add(new SeriesCursor(series));
        }
        Map<Long, String> events = ExportedEvents.byStep(run);
        header(cursors, !events.isEmpty(), out);
        boolean withEvents = !events.isEmpty();
        while (true) {
            boolean more = !events.isEmpty();
            long step = more ? events.keySet().iterator().next() : Long.MAX_VALUE;
            for (SeriesCursor cursor : cursors) {
                if (cursor.hasRow()) {
                    more = true;
                    step = Math.min(step, cursor.step());
                }
            }
            if (!more) {
                return;
            }
            row(step, cursors, out);
            if (withEvents) {
                String here = events.remove(step);
                out.append(',').append(here == null ? "" : here);
            }
            out.append('\n');
        }
    }

    private static void header(List<SeriesCursor> cursors, boolean events, Appendable out) throws IOException {
        out.append("step,time");
        for (SeriesCursor cursor : cursors) {
            Channel channel = cursor.series().channel();
            for (int i = 0; i < cursor.width(); i++) {
                out.append(',').append(cursor.series().id());
                if (channel.vector()) {
                    out.append('.').append(Integer.toString(i));
                }
            }
        }
        out.append(events ? ",events\n" : "\n");
    }

    private static void row(long step, List<SeriesCursor> cursors, Appendable out) throws IOException {
        String index = Long.toString(step);
        // time is counted in optimizer steps
        out.append(index).append(',').append(index);
        for (SeriesCursor cursor : cursors) {
            boolean observed = cursor.hasRow() && cursor.step() == step;
            for (int i = 0; i < cursor.width(); i++) {
                out.append(',');
                if (observed && i < cursor.length()) {
                    out.append(NumberOutput.toString(cursor.value(i), SHORTEST));
                }
            }
            if (observed) {
                cursor.advance();
            }
        }
    }
}
