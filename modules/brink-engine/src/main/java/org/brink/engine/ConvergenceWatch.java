package org.brink.engine;

import java.util.Optional;
import org.brink.api.run.Channel;

/**
 * Counts how often a measurement says that it did not converge: by convention in a channel whose name is, or ends in,
 * {@code converged}, and which is 0 then.
 */
final class ConvergenceWatch {

    private static final String NAME = "converged";

    private final String process;
    private final String channel;
    private final double[] row;
    private final int index;
    private long observed;
    private long failed;
    private long firstFailed;

    /**
     * @param row the row that the channel is written to
     * @param index where in the row
     */
    ConvergenceWatch(String process, Channel channel, double[] row, int index) {
        this.process = process;
        this.channel = channel.name();
        this.row = row;
        this.index = index;
    }

    static boolean concerns(Channel channel) {
        boolean named = channel.name().equals(NAME) || channel.name().endsWith("-" + NAME);
        return named && !channel.vector();
    }

    void look(long step) {
        observed++;
        if (row[index] == 0) {
            if (failed == 0) {
                firstFailed = step;
            }
            failed++;
        }
    }

    /** One sentence, if there is something to say. */
    Optional<String> warning() {
        return failed == 0 ? Optional.empty() : Optional.of(process + "." + channel + " is 0 at " + failed + " of "
                + observed + " observed steps, first at step " + firstFailed + ": the value there is not reliable");
    }
}
