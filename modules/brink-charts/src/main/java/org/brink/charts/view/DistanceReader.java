package org.brink.charts.view;

import java.util.Optional;
import org.brink.spi.view.Samples;
import org.brink.spi.view.ViewedRun;

/** A run that can compare a vector series with that of another run before thinning, step by step. */
public interface DistanceReader {

    /**
     * The Euclidean distance at the visible common steps, thinned for drawing; empty if one of the series is missing,
     * their widths differ or the other run cannot be read.
     */
    Optional<Samples> distance(String process, String channel, ViewedRun other, String otherProcess);
}
