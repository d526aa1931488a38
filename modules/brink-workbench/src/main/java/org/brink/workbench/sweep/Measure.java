package org.brink.workbench.sweep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.brink.sweeps.SweepTable.Statistic;

/**
 * One number of what a sweep keeps of a channel.
 *
 * @param channel {@code <process>.<channel>}
 * @param statistic last, smallest or largest value
 */
record Measure(String channel, Statistic statistic) {

    /** The most channels that get a column unless people choose. */
    static final int USUAL = 8;

    private static final String SEPARATOR = ":";

    /** What people call it: the last value goes without saying. */
    String label() {
        return statistic == Statistic.LAST ? channel : statistic.id() + " of " + channel;
    }

    /** The text that {@link #parse} reads. */
    String id() {
        return statistic.id() + SEPARATOR + channel;
    }

    /** Reads an id; empty if it is none. */
    static Optional<Measure> parse(String id) {
        int at = id.indexOf(SEPARATOR);
        return at < 0 ? Optional.empty() : Statistic.find(id.substring(0, at))
                .map(statistic -> new Measure(id.substring(at + 1), statistic));
    }

    /** All channels in the order in which people look for them: losses, other numbers, entries of vectors. */
    static List<String> ordered(Collection<String> channels) {
        List<String> sorted = new ArrayList<>(channels);
        sorted.sort((a, b) -> Integer.compare(rank(a), rank(b)));
        return sorted;
    }

    private static int rank(String channel) {
        return isEntry(channel) ? 2 : channel.endsWith(".loss") ? 0 : 1;
    }

    private static boolean isEntry(String channel) {
        return channel.matches(".*\\.\\d+");
    }

    /** What gets a column unless people choose: numbers, entries of vectors only where there is nothing else. */
    static List<Measure> usual(Collection<String> channels) {
        List<String> ordered = ordered(channels);
        List<String> numbers = ordered.stream().filter(name -> !isEntry(name)).toList();
        return (numbers.isEmpty() ? ordered : numbers).stream().limit(USUAL)
                .map(channel -> new Measure(channel, Statistic.LAST)).toList();
    }
}
