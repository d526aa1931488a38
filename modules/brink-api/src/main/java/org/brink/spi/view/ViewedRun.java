package org.brink.spi.view;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.brink.api.experiment.Experiment;
import org.brink.api.numeric.Smoothing;
import org.brink.api.run.Channel;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunOrigin;
import org.brink.api.run.RunStatus;
import org.brink.spi.objective.Objective;

/** A run as chart views see it. */
public interface ViewedRun {

    /** The id of the run. */
    String id();

    /** The folder that holds the run, for what is stored beside it; empty for a run that is not stored. */
    default Optional<Path> folder() {
        return Optional.empty();
    }

    /** Where the run branched off another; empty if it is no fork. */
    default Optional<RunOrigin> origin() {
        return Optional.empty();
    }

    /** What legends call the run: in a comparison only the parameters that differ. */
    String label();

    /** The run's place in the palette, the same in every chart. */
    int colour();

    /** The experiment with all defaults filled in. */
    Experiment experiment();

    /** How the run stands. */
    RunStatus status();

    /** The processes that have stored series, in order. */
    List<String> processes();

    /** The channels of a process, in order; none if there is no such process. */
    List<Channel> channels(String process);

    /** Rows of a channel within the visible steps, thinned for drawing; empty if there is no such channel. */
    Optional<Samples> samples(String process, String channel);

    /**
     * A channel averaged over neighbouring rows, at some of its visible steps. Means of what {@link #samples} has kept
     * unless overridden; a run that is stored takes all rows.
     */
    default Optional<Samples> smoothed(String process, String channel, Smoothing smoothing) {
        return samples(process, channel).flatMap(s -> smoothedAt(process, channel, smoothing, s.steps()));
    }

    /**
     * The same around given steps.
     *
     * @param at the steps, increasing; the mean is NaN where no row is within reach
     */
    default Optional<Samples> smoothedAt(String process, String channel, Smoothing smoothing, long[] at) {
        return samples(process, channel).map(s -> new Samples(at, Arrays.stream(s.values())
                .map(values -> smoothing.at(s.steps(), values, at)).toArray(double[][]::new)));
    }

    /** What happened so far, in order. */
    default List<RunEvent> events() {
        return List.of();
    }

    /** The objective of the run, for drawing landscapes; made when first asked for. */
    Objective objective();
}
