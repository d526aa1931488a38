package org.brink.charts.view;

import java.util.Optional;
import org.brink.spi.view.Samples;

/** A run that can hand out a vector series for drawing as a path, which needs more rows than a time series. */
public interface PathReader {

    /** The visible rows of a vector series, thinned less than for a time series; empty if there is no such channel. */
    Optional<Samples> path(String process, String channel);
}
