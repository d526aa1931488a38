package org.brink.engine;

import java.util.List;
import org.brink.api.run.Channel;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.Row;

/** One probe on one process (or the whole run), and its part of the row of a table. */
final class ProbeSlot implements Row {

    private final ComponentRef ref;
    private final Probe probe;
    private final RunInstant instant;
    private final List<Channel> channels;
    private final int[] offsets;
    private final int[] widths;
    private double[] row = new double[0];
    private int base;
    private int set;

    /**
     * @param channels those of the probe, under the names by which they are stored
     */
    ProbeSlot(ComponentRef ref, Probe probe, RunInstant instant, List<Channel> channels) {
        this.ref = ref;
        this.probe = probe;
        this.instant = instant;
        this.channels = channels;
        widths = channels.stream().mapToInt(Channel::width).toArray();
        offsets = new int[widths.length];
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = offsets[i - 1] + widths[i - 1];
        }
    }

    ComponentRef ref() {
        return ref;
    }

    Probe probe() {
        return probe;
    }

    List<Channel> channels() {
        return channels;
    }

    int width() {
        int last = offsets.length - 1;
        return last < 0 ? 0 : offsets[last] + widths[last];
    }

    /** Writes into this part of that row from now on. */
    void attach(double[] newRow, int newBase) {
        row = newRow;
        base = newBase;
    }

    void observe(long step) {
        set = 0;
        instant.moveTo(step);
        probe.observe(instant, this);
        if (set != widths.length) {
            throw new IllegalStateException("the probe set " + set + " of its " + widths.length + " channels");
        }
    }

    @Override
    public void set(int channel, double value) {
        if (channels.get(channel).vector()) {
            throw new IllegalArgumentException(channels.get(channel).name() + " is a vector, not a scalar");
        }
        row[base + offsets[channel]] = value;
        set++;
    }

    @Override
    public void set(int channel, double[] values) {
        System.arraycopy(values, 0, row, base + offsets[channel], widths[channel]);
        set++;
    }
}
