package org.brink.sweeps;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What is kept in the table of a sweep of the channels of one run: of each scalar the number of rows, and the last,
 * smallest and largest value. Short vectors of fixed length count as several scalars, {@code discrete.iterate.0} and so
 * on; other vectors are not in the table. NaN is what was measured and is left out of smallest and largest, which are
 * NaN if nothing else was.
 *
 * @param names {@code <process>.<channel>}, of those with at least one row
 * @param rows number of rows of each
 * @param last last value of each
 * @param least smallest value of each
 * @param most largest value of each
 */
public record ChannelSummary(List<String> names, long[] rows, double[] last, double[] least, double[] most) {

    /** Nothing was measured. */
    public static final ChannelSummary NONE = new ChannelSummary(List.of(), new long[0], new double[0], new double[0],
            new double[0]);

    /** Vectors up to this length are in the table. */
    static final int LONGEST_VECTOR = 8;

    public ChannelSummary {
        names = List.copyOf(names);
    }

    /** The last value of a channel; empty if it has none. */
    public OptionalDouble last(String name) {
        int index = names.indexOf(name);
        return index < 0 ? OptionalDouble.empty() : OptionalDouble.of(last[index]);
    }
}
