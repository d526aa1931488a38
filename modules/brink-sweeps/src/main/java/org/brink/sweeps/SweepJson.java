package org.brink.sweeps;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.api.run.RunStatus.State;
import org.brink.store.document.JsonFormat;
import org.brink.sweeps.SweepGroups.Group;
import org.brink.sweeps.SweepGroups.Spread;
import org.brink.sweeps.SweepTable.Statistic;

/**
 * The table of a sweep as one JSON object, in full precision: {@code sweep} (its id) and {@code cells}, one object on
 * one line for each cell with a result, or {@code groups}. Infinite and undefined numbers, which JSON has not, are the
 * texts {@code "Infinity"}, {@code "-Infinity"} and {@code "NaN"}. Needs the same memory for any number of cells.
 */
public final class SweepJson {

    private SweepJson() {
    }

    /**
     * All cells with a result: {@code cell}, {@code values} by path, {@code run}, {@code status}, {@code step},
     * {@code seconds}, {@code channels} with {@code last}, {@code min} and {@code max}, and {@code detail} where there
     * is one.
     */
    public static void write(SweepPlan plan, SweepTable table, Appendable out) throws IOException {
        List<String> channels = table.channels();
        String before = begin(plan, "cells", out);
        for (int cell = 0; cell < table.cells(); cell++) {
            if (table.has(cell)) {
                out.append(before).append(JsonFormat.line(raw(plan, table, cell, channels)));
                before = ",\n    ";
            }
        }
        end(before, out);
    }

    private static Map<String, Object> raw(SweepPlan plan, SweepTable table, int cell, List<String> channels) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("cell", (long) cell);
        raw.put("values", plan.values(cell));
        raw.put("run", SweepPlan.hash(table.key(cell)));
        raw.put("status", table.status(cell).state().id());
        table.status(cell).step().ifPresent(step -> raw.put("step", step));
        raw.put("seconds", number(table.seconds(cell)));
        Map<String, Object> measured = new LinkedHashMap<>();
        for (String channel : channels) {
            Map<String, Object> kept = new LinkedHashMap<>();
            for (Statistic statistic : Statistic.values()) {
                table.value(cell, channel, statistic).ifPresent(value -> kept.put(statistic.id(), number(value)));
            }
            if (!kept.isEmpty()) {
                measured.put(channel, kept);
            }
        }
        raw.put("channels", measured);
        if (!table.status(cell).detail().isEmpty()) {
            raw.put("detail", table.status(cell).detail());
        }
        return raw;
    }

    /**
     * All groups: {@code values} that the cells have in common, {@code cells}, how many ended in which state, and
     * {@code channels} with the spread of their last values.
     */
    public static void write(SweepPlan plan, SweepGroups groups, SweepTable table, Appendable out) throws IOException {
        List<String> channels = table.channels();
        String before = begin(plan, "groups", out);
        for (Group group : groups.groups()) {
            Map<String, Object> raw = new LinkedHashMap<>();
            raw.put("values", group.values());
            raw.put("cells", (long) group.cells().length);
            for (State state : List.of(State.COMPLETED, State.STOPPED, State.DIVERGED, State.FAILED)) {
                raw.put(state.id(), (long) SweepGroups.count(table, group, state));
            }
            Map<String, Object> measured = new LinkedHashMap<>();
            for (String channel : channels) {
                Spread spread = SweepGroups.spread(table, group, channel, Statistic.LAST);
                if (spread.count() > 0) {
                    measured.put(channel, raw(spread));
                }
            }
            raw.put("channels", measured);
            out.append(before).append(JsonFormat.line(raw));
            before = ",\n    ";
        }
        end(before, out);
    }

    private static Map<String, Object> raw(Spread spread) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("count", (long) spread.count());
        raw.put("mean", number(spread.mean()));
        raw.put("min", number(spread.least()));
        raw.put("q25", number(spread.lower()));
        raw.put("median", number(spread.median()));
        raw.put("q75", number(spread.upper()));
        raw.put("max", number(spread.most()));
        return raw;
    }

    private static String begin(SweepPlan plan, String list, Appendable out) throws IOException {
        out.append("{\n  \"sweep\": ").append(JsonFormat.line(plan.id()));
        out.append(",\n  \"").append(list).append("\": [");
        return "\n    ";
    }

    private static void end(String before, Appendable out) throws IOException {
        out.append(before.startsWith(",") ? "\n  ]\n}\n" : "]\n}\n");
    }

    private static Object number(double value) {
        return Double.isFinite(value) ? (Object) value : Double.toString(value);
    }
}
