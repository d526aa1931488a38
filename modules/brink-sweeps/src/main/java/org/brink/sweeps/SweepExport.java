package org.brink.sweeps;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.brink.api.run.RunStatus.State;
import org.brink.sweeps.SweepTable.Statistic;

/** Writes the table of a sweep as text, in full precision, or as arrays. */
public final class SweepExport {

    private static final String STATUS = "status";

    private SweepExport() {
    }

    /** One row for each cell with a result: number, values of the axes, how the run ended, and its channels. */
    public static void csv(SweepPlan plan, SweepTable table, Appendable out) throws IOException {
        List<String> header = new ArrayList<>(List.of("cell"));
        header.addAll(plan.values(0).keySet());
        header.addAll(List.of("run", STATUS, "step", "seconds"));
        List<String> channels = table.channels();
        for (String channel : channels) {
            for (Statistic statistic : Statistic.values()) {
                header.add(channel + "." + statistic.id());
            }
        }
        header.add("detail");
        line(header, out);
        for (int cell = 0; cell < table.cells(); cell++) {
            if (table.has(cell)) {
                line(row(plan, table, cell, channels), out);
            }
        }
    }

    private static List<String> row(SweepPlan plan, SweepTable table, int cell, List<String> channels) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(cell)));
        plan.values(cell).values().forEach(value -> row.add(String.valueOf(value)));
        row.add(SweepPlan.hash(table.key(cell)));
        row.add(table.status(cell).state().id());
        row.add(table.status(cell).step().isPresent() ? Long.toString(table.status(cell).step().getAsLong()) : "");
        row.add(Double.toString(table.seconds(cell)));
        for (String channel : channels) {
            for (Statistic statistic : Statistic.values()) {
                OptionalDouble value = table.value(cell, channel, statistic);
                row.add(value.isPresent() ? Double.toString(value.getAsDouble()) : "");
            }
        }
        row.add(table.status(cell).detail());
        return row;
    }

    /** One row for each group: the values it has in common, counts, and the spread of each channel's last value. */
    public static void csv(SweepGroups groups, SweepTable table, Appendable out) throws IOException {
        List<String> channels = table.channels();
        boolean first = true;
        for (SweepGroups.Group group : groups.groups()) {
            if (first) {
                List<String> header = new ArrayList<>(group.values().keySet());
                header.addAll(List.of("cells", "completed", "stopped", "diverged", "failed"));
                channels.forEach(channel -> List.of("count", "mean", "min", "q25", "median", "q75", "max")
                        .forEach(each -> header.add(channel + "." + each)));
                line(header, out);
                first = false;
            }
            List<String> row = new ArrayList<>();
            group.values().values().forEach(value -> row.add(String.valueOf(value)));
            row.add(Integer.toString(group.cells().length));
            for (State state : List.of(State.COMPLETED, State.STOPPED, State.DIVERGED, State.FAILED)) {
                row.add(Integer.toString(SweepGroups.count(table, group, state)));
            }
            for (String channel : channels) {
                SweepGroups.Spread s = SweepGroups.spread(table, group, channel, Statistic.LAST);
                row.add(Integer.toString(s.count()));
                for (double value : new double[] {s.mean(), s.least(), s.lower(), s.median(), s.upper(), s.most()}) {
                    row.add(s.count() == 0 ? "" : Double.toString(value));
                }
            }
            line(row, out);
        }
    }

    private static void line(List<String> fields, Appendable out) throws IOException {
        out.append(fields.stream().map(SweepExport::field).collect(Collectors.joining(","))).append('\n');
    }

    /** As RFC 4180 has it. */
    private static String field(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** The table as arrays, those of results that are in journals only included. */
    public static void npz(SweepPlan plan, SweepTable table, OutputStream out) throws IOException {
        TableFiles.writeResults(out, plan, table, table.knownCells());
    }
}
