package org.brink.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.brink.api.experiment.SweepAxis;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunStatus.State;
import org.brink.cli.text.Durations;
import org.brink.cli.text.Numbers;
import org.brink.cli.text.TextTable;
import org.brink.maps.phase.Phase;
import org.brink.sweeps.SweepFolder;
import org.brink.sweeps.SweepPlan;
import org.brink.sweeps.SweepTable;
import org.brink.sweeps.SweepTable.Statistic;

/** What {@code show} says about a sweep. */
final class SweepReportText {

    private static final int CELLS_SHOWN = 20;
    private static final int FAILURES_SHOWN = 100;
    private static final int CHANNELS_SHOWN = 6;

    private SweepReportText() {
    }

    /** {@code 100 of 120 cells: 97 completed, 2 diverged, 1 failed}. */
    static String counts(SweepTable table) {
        List<String> parts = new ArrayList<>();
        for (State state : table.states()) {
            parts.add(Numbers.grouped(table.count(state)) + " " + state.id());
        }
        String cells = Numbers.grouped(table.known()) + " of " + Numbers.grouped(table.cells()) + " cells";
        return parts.isEmpty() ? cells : cells + ": " + String.join(", ", parts);
    }

    static String text(SweepFolder folder, SweepPlan plan, SweepTable table) throws IOException {
        TextTable head = TextTable.leftAligned("");
        head.row("sweep", folder.name());
        if (!plan.document().title().isEmpty()) {
            head.row("title", plan.document().title());
        }
        head.row("status", status(folder, table));
        head.row("cells", counts(table));
        for (SweepAxis axis : plan.axes()) {
            head.row("axis", axis.label() + ": " + range(axis));
        }
        head.row("steps", Numbers.grouped(plan.document().steps()));
        head.row("started", folder.started().toString());
        head.row("time", Durations.text(seconds(table)) + " in all runs together");
        head.row("runs", "keep " + folder.keep().id());
        return head + cells(plan, table) + failures(plan, table);
    }

    private static String status(SweepFolder folder, SweepTable table) throws IOException {
        return folder.isBusy() ? "running" : table.known() < table.cells() ? "incomplete"
                : table.count(State.FAILED) > 0 ? "complete, with failures" : "complete";
    }

    private static String range(SweepAxis axis) {
        List<String> parts = new ArrayList<>();
        for (SweepAxis.Track track : axis.tracks()) {
            parts.add(Problem.show(track.values().get(0)) + " … "
                    + Problem.show(track.values().get(track.values().size() - 1)));
        }
        return Numbers.grouped(axis.size()) + " values, " + String.join(" and ", parts);
    }

    private static double seconds(SweepTable table) {
        double sum = 0;
        for (int cell = 0; cell < table.cells(); cell++) {
            sum += table.has(cell) ? table.seconds(cell) : 0;
        }
        return sum;
    }

    private static String cells(SweepPlan plan, SweepTable table) {
        if (table.known() == 0) {
            return "";
        }
        List<String> channels = new ArrayList<>(table.channels());
        // what most people look for first
        channels.sort(Comparator.comparing((String name) -> !name.endsWith(".loss")));
        List<String> shown = channels.subList(0, Math.min(CHANNELS_SHOWN, channels.size()));
        TextTable text = TextTable.leftAligned("  ");
        List<String> header = new ArrayList<>(List.of("cell", "run"));
        header.addAll(plan.values(0).keySet());
        header.addAll(List.of("status", "step"));
        header.addAll(shown);
        text.row(header);
        int rows = 0;
        for (int cell = 0; cell < table.cells() && rows < CELLS_SHOWN; cell++) {
            if (table.has(cell)) {
                rows++;
                text.row(row(plan, table, cell, shown));
            }
        }
        int more = table.known() - rows;
        return "\nlast values\n" + text + (more > 0 ? "  and " + Numbers.grouped(more) + " more cells\n" : "");
    }

    private static List<String> row(SweepPlan plan, SweepTable table, int cell, List<String> channels) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(cell), SweepPlan.hash(table.key(cell))));
        plan.values(cell).values().forEach(value -> row.add(value instanceof Double number ? Numbers.text(number)
                : Problem.show(value)));
        row.add(table.status(cell).state().id());
        row.add(table.status(cell).step().isPresent() ? Long.toString(table.status(cell).step().getAsLong()) : "");
        for (String channel : channels) {
            OptionalDouble value = table.value(cell, channel, Statistic.LAST);
            row.add(value.isPresent() ? text(channel, value.getAsDouble()) : "");
        }
        return row;
    }

    private static String text(String channel, double value) {
        return Phase.ofChannel(channel, value).map(Phase::id).orElseGet(() -> Numbers.text(value));
    }

    private static String failures(SweepPlan plan, SweepTable table) {
        StringBuilder text = new StringBuilder();
        int shown = 0;
        for (int cell = 0; cell < table.cells() && shown < FAILURES_SHOWN; cell++) {
            if (table.is(cell, State.FAILED)) {
                shown++;
                text.append("  cell ").append(cell).append(" (").append(plan.describe(cell)).append("): ")
                        .append(table.status(cell).detail()).append('\n');
            }
        }
        int more = table.count(State.FAILED) - shown;
        return shown == 0 ? "" : "\nfailed cells\n" + text
                + (more > 0 ? "  and " + Numbers.grouped(more) + " more\n" : "");
    }

    static Map<String, Object> json(SweepFolder folder, SweepPlan plan, SweepTable table) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", folder.name());
        json.put("folder", folder.path().toString());
        json.put("title", plan.document().title());
        json.put("status", status(folder, table));
        json.put("cells", (long) table.cells());
        json.put("known", (long) table.known());
        Map<String, Object> states = new LinkedHashMap<>();
        table.states().forEach(state -> states.put(state.id(), (long) table.count(state)));
        json.put("states", states);
        json.put("axes", plan.axes().stream().map(axis -> Map.of("path", axis.label(), "size", (long) axis.size()))
                .toList());
        json.put("started", folder.started().toString());
        json.put("seconds", seconds(table));
        json.put("keep", folder.keep().id());
        json.put("channels", table.channels());
        List<Object> failed = new ArrayList<>();
        for (int cell = 0; cell < table.cells(); cell++) {
            if (table.is(cell, State.FAILED)) {
                Map<String, Object> each = new LinkedHashMap<>();
                each.put("cell", (long) cell);
                each.put("values", plan.values(cell));
                each.put("detail", table.status(cell).detail());
                failed.add(each);
            }
        }
        json.put("failed", failed);
        return json;
    }
}
