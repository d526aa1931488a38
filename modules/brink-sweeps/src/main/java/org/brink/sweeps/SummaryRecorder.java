package org.brink.sweeps;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.run.Channel;
import org.brink.engine.RowListener;
import org.brink.store.run.TableRow;

/** Sums up the channels of one run while it goes on. Allocates nothing from row to row. */
final class SummaryRecorder implements RowListener {

    private int[][] firsts = new int[0][];
    private int[][] widths = new int[0][];
    private List<String> names = List.of();
    private long[] rows = new long[0];
    private double[] last = new double[0];
    private double[] least = new double[0];
    private double[] most = new double[0];

    @Override
    public void begin(List<Source> sources) {
        List<String> all = new ArrayList<>();
        firsts = new int[sources.size()][];
        widths = new int[sources.size()][];
        for (int i = 0; i < firsts.length; i++) {
            List<Channel> channels = sources.get(i).channels();
            firsts[i] = new int[channels.size()];
            widths[i] = new int[channels.size()];
            for (int j = 0; j < firsts[i].length; j++) {
                firsts[i][j] = all.size();
                addNames(sources.get(i).process(), channels.get(j), all);
                widths[i][j] = all.size() - firsts[i][j];
            }
        }
        names = all;
        rows = new long[all.size()];
        last = new double[all.size()];
        least = new double[all.size()];
        most = new double[all.size()];
    }

    /** The names of what is kept of a channel; none of one that is not kept. */
    static void addNames(String process, Channel channel, List<String> names) {
        String name = process + "." + channel.name();
        if (!channel.vector()) {
            names.add(name);
        } else if (!channel.growing() && channel.width() <= ChannelSummary.LONGEST_VECTOR) {
            for (int i = 0; i < channel.width(); i++) {
                names.add(name + "." + i);
            }
        }
    }

    @Override
    public void row(int source, long step, TableRow row) {
        int[] first = firsts[source];
        int[] width = widths[source];
        for (int channel = 0; channel < first.length; channel++) {
            if (width[channel] > 0) {
                double[] values = row.values(channel);
                for (int i = 0; i < width[channel]; i++) {
                    add(first[channel] + i, values[i]);
                }
            }
        }
    }

    /** Adds the next value of what has that place among the names. */
    void add(int index, double value) {
        last[index] = value;
        if (rows[index]++ == 0 || least[index] != least[index]) {
            least[index] = value;
            most[index] = value;
        } else if (value < least[index]) {
            least[index] = value;
        } else if (value > most[index]) {
            most[index] = value;
        }
    }

    /** Of everything so far. */
    ChannelSummary summary() {
        int kept = 0;
        for (long count : rows) {
            kept += count > 0 ? 1 : 0;
        }
        List<String> keptNames = new ArrayList<>(kept);
        long[] keptRows = new long[kept];
        double[][] values = new double[3][kept];
        int at = 0;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] > 0) {
                keptNames.add(names.get(i));
                keptRows[at] = rows[i];
                values[0][at] = last[i];
                values[1][at] = least[i];
                values[2][at] = most[i];
                at++;
            }
        }
        return new ChannelSummary(keptNames, keptRows, values[0], values[1], values[2]);
    }
}
