package org.brink.spi.detector;

import java.util.List;
import java.util.stream.Collectors;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.run.Channel;
import org.brink.spi.probe.ProbeContext;

/** What a detector is made from. */
public interface DetectorContext extends ProbeContext {

    /** The name of the process that the detector watches. */
    String process();

    /** What probes measure on that process, under the names by which it is stored. */
    List<Channel> channels();

    /**
     * Refuses an experiment in which no probe measures a scalar that the detector reads.
     *
     * @param parameter name of the parameter that chooses the channel
     * @param channel name of the channel
     * @throws InvalidInput naming the channels that there are
     */
    default void requireScalar(String parameter, String channel) {
        List<Channel> scalars = channels().stream().filter(c -> !c.vector()).toList();
        if (scalars.stream().noneMatch(c -> c.name().equals(channel))) {
            String known = scalars.isEmpty() ? "there is none" : "there are "
                    + scalars.stream().map(Channel::name).collect(Collectors.joining(", "));
            throw new InvalidInput(new Problem("params." + parameter, Problem.show(channel),
                    "a scalar that a probe of this experiment measures on process " + process() + "; " + known));
        }
    }
}
