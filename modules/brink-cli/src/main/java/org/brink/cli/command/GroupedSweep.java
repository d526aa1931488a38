package org.brink.cli.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunStatus.State;
import org.brink.cli.session.BadInput;
import org.brink.cli.text.Numbers;
import org.brink.cli.text.TextTable;
import org.brink.sweeps.SweepExport;
import org.brink.sweeps.SweepFolder;
import org.brink.sweeps.SweepGroups;
import org.brink.sweeps.SweepJson;
import org.brink.sweeps.SweepPlan;
import org.brink.sweeps.SweepTable;
import org.brink.sweeps.SweepTable.Statistic;

/** The table of a sweep for show and export, with cells in groups where the command line asks for it. */
final class GroupedSweep {

    /** Stands for all axes but those of the seed. */
    private static final String AXES = "axes";
    private static final int GROUPS_SHOWN = 200;

    private GroupedSweep() {
    }

    private static SweepGroups groups(SweepPlan plan, String groupBy) {
        try {
            return groupBy.equals(AXES) ? SweepGroups.overSeeds(plan)
                    : SweepGroups.by(plan, Arrays.stream(groupBy.split(",")).map(String::strip).toList());
        } catch (InvalidInput invalid) {
            throw BadInput.in("--group-by", invalid);
        }
    }

    /**
     * Writes the table.
     *
     * @param groupBy as given by the person; null for all cells
     */
    static void export(SweepFolder sweep, String format, String groupBy, OutputStream stream) throws IOException {
        if (format.equals("npz") && groupBy == null) {
            SweepExport.npz(sweep.plan(), sweep.table(), stream);
            return;
        }
        if (format.equals("npz")) {
            throw BadInput.option("--format", format, "csv or json for the groups of a sweep");
        }
        boolean json = format.equals("json");
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        SweepPlan plan = sweep.plan();
        if (groupBy == null && json) {
            SweepJson.write(plan, sweep.table(), writer);
        } else if (groupBy == null) {
            SweepExport.csv(plan, sweep.table(), writer);
        } else if (json) {
            SweepJson.write(plan, groups(plan, groupBy), sweep.table(), writer);
        } else {
            SweepExport.csv(groups(plan, groupBy), sweep.table(), writer);
        }
        writer.flush();
    }

    /**
     * Groups with the last values of one channel.
     *
     * @param channel as given by the person; null for the loss
     */
    static String text(SweepPlan plan, SweepTable table, String groupBy, String channel) {
        String shown = channel(table, channel);
        TextTable text = TextTable.leftAligned("  ");
        List<SweepGroups.Group> groups = groups(plan, groupBy).groups();
        List<String> header = new ArrayList<>(groups.get(0).values().keySet());
        header.addAll(List.of("cells", "diverged", "failed", "mean", "min", "q25", "median", "q75", "max"));
        text.row(header);
        for (SweepGroups.Group group : groups.subList(0, Math.min(GROUPS_SHOWN, groups.size()))) {
            List<String> row = new ArrayList<>();
            group.values().values().forEach(value -> row.add(value instanceof Double number ? Numbers.text(number)
                    : Problem.show(value)));
            row.add(Integer.toString(group.cells().length));
            row.add(Integer.toString(SweepGroups.count(table, group, State.DIVERGED)));
            row.add(Integer.toString(SweepGroups.count(table, group, State.FAILED)));
            SweepGroups.Spread s = SweepGroups.spread(table, group, shown, Statistic.LAST);
            for (double value : new double[] {s.mean(), s.least(), s.lower(), s.median(), s.upper(), s.most()}) {
                row.add(s.count() == 0 ? "" : Numbers.text(value));
            }
            text.row(row);
        }
        int more = groups.size() - GROUPS_SHOWN;
        return "last values of " + shown + ", of runs that neither diverged nor failed\n" + text
                + (more > 0 ? "  and " + Numbers.grouped(more) + " more groups\n" : "");
    }

    private static String channel(SweepTable table, String channel) {
        List<String> channels = table.channels();
        if (channel == null && !channels.isEmpty()) {
            return channels.stream().filter(each -> each.endsWith(".loss")).findFirst().orElse(channels.get(0));
        }
        if (channel == null || !channels.contains(channel)) {
            throw BadInput.option("--channel", channel == null ? "no channel" : Problem.show(channel),
                    channels.isEmpty() ? "a sweep that has measured something" : "one of "
                            + String.join(", ", channels));
        }
        return channel;
    }
}
