package org.brink.charts.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Layer;
import org.brink.spi.view.Samples;
import org.brink.spi.view.ViewedRun;

/**
 * Several channels in one chart, each in a style of its own, in the colours of the runs: of every run the first process
 * that has the channel. A channel that no run has is left out; vectors make one curve per component.
 *
 * @param title of the chart
 * @param axis label of the vertical axis
 * @param log whether the axis is logarithmic
 * @param shown the channels, the one that makes the chart first
 * @param emptyText what to do if no run has any of them
 */
record Quantities(String title, String axis, boolean log, List<Quantity> shown, String emptyText) {

    private static final int MOST_COMPONENTS = 32;

    /**
     * One of the channels.
     *
     * @param channel its name
     * @param label what the legend calls it
     * @param style how it is drawn
     */
    record Quantity(String channel, String label, Layer.Style style) {
    }

    ChartModel draw(List<? extends ViewedRun> runs) {
        List<Layer> layers = new ArrayList<>();
        Map<String, Layer.Style> keys = new LinkedHashMap<>();
        for (ViewedRun run : runs) {
            boolean first = true;
            for (Quantity quantity : shown) {
                Optional<Samples> samples = find(run, quantity.channel());
                if (samples.isPresent()) {
                    String label = runs.size() == 1 ? quantity.label() : first ? run.label() : "";
                    curves(run, samples.get(), quantity.style(), label, layers);
                    keys.put(quantity.label(), quantity.style());
                    first = false;
                }
            }
        }
        if (runs.size() > 1) {
            keys.forEach((label, style) -> layers.add(Legends.key(label, style)));
        }
        if (!layers.isEmpty()) {
            layers.addAll(EventRules.of(runs, ""));
        }
        return new ChartModel(title, Axis.steps(), log ? Axis.log(axis) : Axis.linear(axis), layers, emptyText);
    }

    private static Optional<Samples> find(ViewedRun run, String channel) {
        return run.processes().stream().flatMap(process -> run.samples(process, channel).stream())
                .filter(samples -> samples.rows() > 0 && samples.values().length > 0).findFirst();
    }

    private static void curves(ViewedRun run, Samples samples, Layer.Style style, String label, List<Layer> out) {
        double[] x = samples.stepsAsReals();
        int components = Math.min(MOST_COMPONENTS, samples.values().length);
        for (int c = 0; c < components; c++) {
            out.add(new Layer.Curve(c == 0 ? label : "", Legends.ink(run), style, x, samples.values()[c],
                    samples.steps()));
        }
    }
}
