package org.brink.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brink.api.run.RunData;
import org.brink.api.run.StoredSeries;
import org.brink.cli.text.Numbers;
import org.brink.cli.text.TextTable;

/** The last stored row of every series of a run. */
final class LastValues {

    /** Vectors longer than this are cut in tables for people. */
    private static final int SHOWN = 4;

    /**
     * One row.
     *
     * @param series where it comes from
     * @param step its step
     * @param values as many as the row has
     */
    private record Last(StoredSeries series, long step, double[] values) {
    }

    private final List<Last> rows = new ArrayList<>();

    private LastValues() {
    }

    static LastValues of(RunData data) throws IOException {
        LastValues last = new LastValues();
        for (StoredSeries series : data.series()) {
            long count = series.rows();
            if (count > 0) {
                long[] step = new long[1];
                int[] length = new int[1];
                series.readLengths(count - 1, 1, length);
                double[] values = new double[length[0]];
                series.readSteps(count - 1, 1, step);
                series.read(count - 1, 1, values);
                last.rows.add(new Last(series, step[0], values));
            }
        }
        return last;
    }

    /** By the id of the series: step, and value or values. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Last last : rows) {
            boolean vector = last.series.channel().vector();
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("step", last.step);
            entry.put(vector ? "values" : "value",
                    vector ? Numbers.json(last.values) : Numbers.json(last.values[0]));
            last.series.channel().nameOf(vector ? Double.NaN : last.values[0])
                    .ifPresent(name -> entry.put("name", name));
            json.put(last.series.id(), entry);
        }
        return json;
    }

    /** A table with a row for each channel and a column for each process; rows that differ in step say so. */
    String table() {
        Set<String> processes = new LinkedHashSet<>();
        Map<String, Map<String, Last>> channels = new LinkedHashMap<>();
        for (Last last : rows) {
            processes.add(last.series.process());
            channels.computeIfAbsent(last.series.channel().name(), name -> new LinkedHashMap<>())
                    .put(last.series.process(), last);
        }
        TextTable table = TextTable.leftAligned("  ");
        List<String> head = new ArrayList<>(List.of("channel", "step"));
        head.addAll(processes);
        table.row(head);
        channels.forEach((channel, byProcess) -> {
            List<String> row = new ArrayList<>(List.of(channel, steps(byProcess)));
            for (String process : processes) {
                row.add(byProcess.containsKey(process) ? text(byProcess.get(process)) : "");
            }
            table.row(row);
        });
        return table.toString();
    }

    private static String steps(Map<String, Last> byProcess) {
        Set<String> steps = new LinkedHashSet<>();
        byProcess.values().forEach(last -> steps.add(Long.toString(last.step)));
        return String.join("/", steps);
    }

    private static String text(Last last) {
        if (!last.series.channel().vector()) {
            return last.series.channel().nameOf(last.values[0]).orElseGet(() -> Numbers.text(last.values[0]));
        }
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < Math.min(SHOWN, last.values.length); i++) {
            text.append(i == 0 ? "" : ", ").append(Numbers.text(last.values[i]));
        }
        return text.append(last.values.length > SHOWN ? ", …)" : ")").toString();
    }
}
