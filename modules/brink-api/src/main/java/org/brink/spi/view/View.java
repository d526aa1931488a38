package org.brink.spi.view;

import java.util.List;
import org.brink.api.chart.ChartModel;

/** A kind of chart with its settings. Called on a background thread, by one thread at a time. */
@FunctionalInterface
public interface View {

    /**
     * Draws the runs into one chart.
     *
     * @param runs at least one; what they hold may grow from call to call
     */
    ChartModel draw(List<? extends ViewedRun> runs);
}
