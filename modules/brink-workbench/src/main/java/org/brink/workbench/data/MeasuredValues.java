package org.brink.workbench.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.brink.api.run.RunData;
import org.brink.api.run.StoredSeries;
import org.brink.workbench.data.SeriesAt.RowAt;
import org.brink.workbench.ui.Numbers;

/** Reads everything that was measured at one step, with the quality of a measurement beside it. */
public final class MeasuredValues {

    /** Longer vectors, such as positions, are not spelled out. */
    private static final int MOST_ENTRIES = 24;

    private MeasuredValues() {
    }

    /** Whether a channel only says how well another one was measured. */
    public static boolean isQuality(String channel) {
        return Quality.of(channel).isPresent();
    }

    /** All values of a run at the last observed step that is not after the given one, process by process. */
    public static List<MeasuredValue> at(RunData run, long step) throws IOException {
        Map<String, List<StoredSeries>> processes = new LinkedHashMap<>();
        run.series().forEach(series -> processes.computeIfAbsent(series.process(), p -> new ArrayList<>())
                .add(series));
        List<MeasuredValue> values = new ArrayList<>();
        for (List<StoredSeries> ofProcess : processes.values()) {
            Map<StoredSeries, Map<Quality.Word, StoredSeries>> quality = new LinkedHashMap<>();
            ofProcess.forEach(series -> quality.put(series, new EnumMap<>(Quality.Word.class)));
            for (StoredSeries series : ofProcess) {
                Optional<Quality> said = Quality.of(series.channel().name());
                said.flatMap(q -> q.owner(ofProcess)).filter(owner -> owner != series).ifPresent(owner -> {
                    quality.get(owner).put(said.get().word(), series);
                    quality.remove(series);
                });
            }
            for (Map.Entry<StoredSeries, Map<Quality.Word, StoredSeries>> entry : quality.entrySet()) {
                addAll(entry.getKey(), entry.getValue(), step, values);
            }
        }
        return values;
    }

    private static void addAll(StoredSeries series, Map<Quality.Word, StoredSeries> quality, long step,
            List<MeasuredValue> values) throws IOException {
        if (series.longest() > SeriesAt.LONGEST_READ) {
            values.add(value(series, series.channel().name(), Numbers.count(series.longest()) + " values", Map.of(), 0,
                    step));
            return;
        }
        Optional<RowAt> found = SeriesAt.at(series, step);
        if (found.isEmpty()) {
            return;
        }
        RowAt row = found.get();
        Map<Quality.Word, double[]> said = new EnumMap<>(Quality.Word.class);
        for (Map.Entry<Quality.Word, StoredSeries> entry : quality.entrySet()) {
            SeriesAt.at(entry.getValue(), step).ifPresent(at -> said.put(entry.getKey(), at.values()));
        }
        String name = series.channel().name();
        int shown = row.values().length > MOST_ENTRIES ? 0 : row.values().length;
        for (int i = 0; i < shown; i++) {
            values.add(value(series, series.channel().vector() ? name + "[" + i + "]" : name,
                    text(series, row.values()[i]), said, i, row.step()));
        }
        if (shown == 0) {
            values.add(value(series, name, Numbers.count(row.values().length) + " values", said, 0, row.step()));
        }
    }

    private static String text(StoredSeries series, double value) {
        return series.channel().nameOf(value).orElseGet(() -> Numbers.value(value));
    }

    private static MeasuredValue value(StoredSeries series, String name, String text,
            Map<Quality.Word, double[]> said, int index, long step) {
        StringJoiner words = new StringJoiner(", ");
        boolean doubtful = false;
        for (Map.Entry<Quality.Word, double[]> entry : said.entrySet()) {
            double[] numbers = entry.getValue();
            // a single number is about the whole row, and stands beside its first entry
            if (index < numbers.length) {
                words.add(entry.getKey().say(numbers[index]));
                doubtful |= entry.getKey() == Quality.Word.CONVERGED && numbers[index] == 0;
            }
        }
        return new MeasuredValue(series.process(), name, text, words.toString(), doubtful, step,
                series.channel().doc());
    }
}
