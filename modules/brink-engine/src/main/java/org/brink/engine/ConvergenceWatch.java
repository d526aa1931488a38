package org.brink.engine;

import java.util.Optional;
import org.brink.api.run.Channel;
import org.brink.store.run.TableRow;

/**
 * Counts how often a measurement says that it did not converge: by convention in a channel whose name is, or ends in,
 * {@code converged}, and which is 0 then, or has an entry that is.
 */
final class ConvergenceWatch {

    private static final String NAME = "converged";
    private static final String ADVICE = ": the value there is not reliable";

    private final String process;
    private final String channel;
    private final boolean vector;
    private final TableRow row;
    private final int index;
    private long observed;
    private long failed;
    private long firstFailed;

    /**
     * @param row the row that the channel is written to
     * @param index which channel of the row
     */
    ConvergenceWatch(String process, Channel channel, TableRow row, int index) {
        this.process = process;
        this.channel = channel.name();
        this.vector = channel.vector();
        this.row = row;
        this.index = index;
    }

    static boolean concerns(Channel channel) {
        return channel.name().equals(NAME) || channel.name().endsWith("-" + NAME);
    }

    void look(long step) {
        observed++;
        if (anyFailed()) {
            if (failed == 0) {
                firstFailed = step;
            }
            failed++;
        }
    }

    private boolean anyFailed() {
        for (int i = 0; i < row.length(index); i++) {
            if (row.values(index)[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Writes the three counts to an array. */
    void save(double[] counts, int at) {
        counts[at] = observed;
        counts[at + 1] = failed;
        counts[at + 2] = firstFailed;
    }

    void restore(double[] counts, int at) {
        observed = (long) counts[at];
        failed = (long) counts[at + 1];
        firstFailed = (long) counts[at + 2];
    }

    /** Whether a text is a warning of a watch, which a resumed run gives anew. */
    static boolean isWarning(String text) {
        return text.endsWith(ADVICE);
    }

    /** One sentence, if there is something to say. */
    Optional<String> warning() {
        return failed == 0 ? Optional.empty() : Optional.of(process + "." + channel
                + (vector ? " has a 0 at " : " is 0 at ") + failed + " of " + observed
                + " observed steps, first at step " + firstFailed + ADVICE);
    }
}
