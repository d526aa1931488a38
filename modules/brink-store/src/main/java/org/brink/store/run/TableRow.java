package org.brink.store.run;

import java.util.Arrays;
import java.util.List;
import org.brink.api.run.Channel;

/** One row of a table before it is appended. Reused from row to row; in steady state it allocates nothing. */
public final class TableRow {

    private final Channel[] channels;
    private final double[][] values;
    private final int[] lengths;

    /** A row of zeros; growing channels are empty. */
    public TableRow(List<Channel> channels) {
        this.channels = channels.toArray(Channel[]::new);
        lengths = channels.stream().mapToInt(Channel::width).toArray();
        values = Arrays.stream(lengths).mapToObj(double[]::new).toArray(double[][]::new);
    }

    /**
     * Sets a scalar.
     *
     * @throws IllegalArgumentException if the channel is a vector
     */
    public void set(int channel, double value) {
        if (channels[channel].vector()) {
            throw new IllegalArgumentException(channels[channel].name() + " is a vector, not a scalar");
        }
        values[channel][0] = value;
    }

    /**
     * Sets a vector to the first entries of an array.
     *
     * @param length how many; of a channel that is not growing, as many as it is wide
     * @throws IllegalArgumentException if the channel has another width
     */
    public void set(int channel, double[] from, int length) {
        if (!channels[channel].growing() && length != lengths[channel]) {
            throw new IllegalArgumentException(
                    channels[channel].name() + " has width " + lengths[channel] + ", not " + length);
        }
        if (values[channel].length < length) {
            values[channel] = new double[Math.max(length, 2 * values[channel].length)];
        }
        System.arraycopy(from, 0, values[channel], 0, length);
        lengths[channel] = length;
    }

    /** The first value of a channel that is not empty. */
    public double value(int channel) {
        return values[channel][0];
    }

    /** The number of values that a channel has in this row. */
    public int length(int channel) {
        return lengths[channel];
    }

    /** The values of a channel, lent; only the first {@link #length} count. */
    public double[] values(int channel) {
        return values[channel];
    }
}
