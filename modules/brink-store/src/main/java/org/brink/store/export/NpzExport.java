package org.brink.store.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brink.api.array.NpzWriter;
import org.brink.api.run.RunData;
import org.brink.api.run.StoredSeries;
import org.brink.store.series.SeriesCursor;

/**
 * The arrays of a whole run in one archive that NumPy loads, unsampled and to the last bit.
 *
 * <p>Each channel is an array {@code <process>.<channel>} of doubles, of shape {@code (rows,)} for scalars and
 * {@code (rows, width)} for vectors, and beside it stands an array {@code <process>.<channel>.step} of 64-bit integers
 * with the step of each row, because channels may be observed at different steps. A growing channel is as wide as its
 * longest row, its shorter rows are filled up with NaN, and an array {@code <process>.<channel>.length} tells how many
 * values of each row were measured. Arrays {@code events.<process>.<type>} hold the steps of events.
 */
public final class NpzExport {

    private static final int CHUNK = 1 << 13;

    private NpzExport() {
    }

    /**
     * Writes a run; of one that is going on, what was there at the beginning of the call. Needs the same memory however
     * long the run is.
     *
     * @param out is left open
     * @throws IOException if reading or writing fails
     */
    public static void write(RunData run, OutputStream out) throws IOException {
        List<SeriesCursor> cursors = new ArrayList<>();
        for (StoredSeries series : run.series()) {
            cursors.add(new SeriesCursor(series));
        }
        NpzWriter writer = new NpzWriter(out);
        for (SeriesCursor cursor : cursors) {
            steps(cursor, writer);
            if (cursor.series().channel().growing()) {
                lengths(cursor, writer);
            }
            values(cursor, writer);
        }
        for (Map.Entry<String, List<Long>> events : ExportedEvents.stepsByName(run).entrySet()) {
            writer.beginIntegers("events." + events.getKey(), List.of((long) events.getValue().size()));
            for (long step : events.getValue()) {
                writer.put(step);
            }
            writer.end();
        }
        writer.finish();
    }

    private static void steps(SeriesCursor cursor, NpzWriter writer) throws IOException {
        writer.beginIntegers(cursor.series().id() + ".step", List.of(cursor.rows()));
        long[] chunk = new long[CHUNK];
        for (long row = 0; row < cursor.rows(); row += CHUNK) {
            int count = (int) Math.min(CHUNK, cursor.rows() - row);
            cursor.series().readSteps(row, count, chunk);
            for (int i = 0; i < count; i++) {
                writer.put(chunk[i]);
            }
        }
        writer.end();
    }

    private static void lengths(SeriesCursor cursor, NpzWriter writer) throws IOException {
        writer.beginIntegers(cursor.series().id() + ".length", List.of(cursor.rows()));
        int[] chunk = new int[CHUNK];
        for (long row = 0; row < cursor.rows(); row += CHUNK) {
            int count = (int) Math.min(CHUNK, cursor.rows() - row);
            cursor.series().readLengths(row, count, chunk);
            for (int i = 0; i < count; i++) {
                writer.put((long) chunk[i]);
            }
        }
        writer.end();
    }

    private static void values(SeriesCursor cursor, NpzWriter writer) throws IOException {
        boolean vector = cursor.series().channel().vector();
        writer.begin(cursor.series().id(),
                vector ? List.of(cursor.rows(), (long) cursor.width()) : List.of(cursor.rows()));
        for (; cursor.hasRow(); cursor.advance()) {
            for (int i = 0; i < cursor.width(); i++) {
                writer.put(i < cursor.length() ? cursor.value(i) : Double.NaN);
            }
        }
        writer.end();
    }
}
