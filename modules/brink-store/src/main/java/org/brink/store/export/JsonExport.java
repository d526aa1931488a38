package org.brink.store.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.api.run.RunData;
import org.brink.api.run.RunEvent;
import org.brink.api.run.StoredSeries;
import org.brink.store.document.JsonFormat;
import org.brink.store.series.SeriesCursor;

/**
 * A whole run as one JSON object, unsampled and in full precision: {@code id}, {@code status}, {@code series} and
 * {@code events}. The series hold for each {@code <process>.<channel>} the lists {@code step} and {@code values}; the
 * values of a vector channel are lists themselves. Infinite and undefined numbers, which JSON has not, are the texts
 * {@code "Infinity"}, {@code "-Infinity"} and {@code "NaN"}. How the run ended is its status, and not among the events.
 */
public final class JsonExport {

    private JsonExport() {
    }

    /**
     * Writes a run; of one that is going on, what was there at the beginning of the call. Needs the same memory however
     * long the run is.
     *
     * @throws IOException if reading or writing fails
     */
    public static void write(RunData run, Appendable out) throws IOException {
        List<SeriesCursor> steps = new ArrayList<>();
        List<SeriesCursor> values = new ArrayList<>();
        for (StoredSeries series : run.series()) {
            SeriesCursor cursor = new SeriesCursor(series);
            values.add(cursor);
            steps.add(new SeriesCursor(series, cursor.rows()));
        }
        out.append("{\n  \"id\": ").append(JsonFormat.line(run.id()));
        out.append(",\n  \"status\": ").append(JsonFormat.line(run.status().state().id()));
        out.append(",\n  \"series\": {");
        for (int i = 0; i < values.size(); i++) {
            out.append(i == 0 ? "\n    " : ",\n    ").append(JsonFormat.line(values.get(i).series().id()));
            out.append(": {\n      \"step\": [");
            String before = "";
            for (SeriesCursor cursor = steps.get(i); cursor.hasRow(); cursor.advance()) {
                out.append(before).append(Long.toString(cursor.step()));
                before = ", ";
            }
            out.append("],\n      \"values\": [");
            values(values.get(i), out);
            out.append("]\n    }");
        }
        out.append(values.isEmpty() ? "},\n" : "\n  },\n");
        events(run, out);
        out.append("}\n");
    }

    private static void events(RunData run, Appendable out) throws IOException {
        out.append("  \"events\": [");
        String before = "\n    ";
        for (RunEvent event : ExportedEvents.of(run)) {
            Map<String, Object> raw = new LinkedHashMap<>();
            raw.put("step", event.step());
            raw.put("process", event.process());
            raw.put("type", event.type());
            raw.put("detail", event.detail());
            out.append(before).append(JsonFormat.line(raw));
            before = ",\n    ";
        }
        out.append(before.startsWith(",") ? "\n  ]\n" : "]\n");
    }

    private static void values(SeriesCursor cursor, Appendable out) throws IOException {
        boolean vector = cursor.series().channel().vector();
        String before = "";
        for (; cursor.hasRow(); cursor.advance()) {
            out.append(before).append(vector ? "[" : "");
            for (int i = 0; i < cursor.length(); i++) {
                double value = cursor.value(i);
                out.append(i == 0 ? "" : ", ").append(Double.isFinite(value) ? JsonFormat.number(value)
                        : JsonFormat.line(Double.toString(value)));
            }
            out.append(vector ? "]" : "");
            before = ", ";
        }
    }
}
