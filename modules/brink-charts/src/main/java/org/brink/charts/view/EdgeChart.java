package org.brink.charts.view;

import java.util.List;
import java.util.Optional;
import org.brink.api.chart.ChartModel;
import org.brink.spi.view.Samples;
import org.brink.spi.view.ViewedRun;

/**
 * A kind of sharpness of all processes with the line that it meets at the edge of stability.
 *
 * @param title of the chart
 * @param axis label of the vertical axis
 * @param channel of the sharpness
 * @param threshold channel of the line
 * @param line what the legend calls the line
 * @param emptyText what to do if no run has the sharpness
 */
record EdgeChart(String title, String axis, String channel, String threshold, String line, String emptyText) {

    ChartModel draw(List<? extends ViewedRun> runs) {
        ChannelCurves curves = new ChannelCurves(runs, false);
        runs.forEach(run -> curves.add(run, channel, "", floor(run)));
        if (!curves.empty()) {
            runs.forEach(run -> curves.addReference(run, threshold, line));
        }
        return curves.model(title, axis, "", emptyText);
    }

    /** Sharpness up to three times the threshold, or the initial value, belongs to the picture. */
    private double floor(ViewedRun run) {
        return Math.max(first(run, threshold), first(run, channel)) * 3;
    }

    private static double first(ViewedRun run, String name) {
        for (String process : run.processes()) {
            Optional<Samples> samples = run.samples(process, name).filter(s -> s.rows() > 0);
            if (samples.isPresent()) {
                return Math.abs(samples.get().scalar()[0]);
            }
        }
        return 0;
    }
}
