package org.brink.charts.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.run.Channel;
import org.brink.spi.view.Samples;
import org.brink.spi.view.ViewedRun;

/** Collects curves of channels over the steps, and the vertical extent that shows them well. */
final class ChannelCurves {

    /** Growth from row to row that counts as running away: more than a geometric sequence has on a log axis. */
    private static final double LOG_RATIO = 30;
    private static final double LINEAR_RATIO = 1.5;
    private static final int MOST_COMPONENTS = 32;

    private final List<? extends ViewedRun> runs;
    private final boolean log;
    private final Extent extent;
    private final List<Layer> layers = new ArrayList<>();
    private final List<Layer> markers = new ArrayList<>();
    private final Map<String, Layer.Style> keys = new LinkedHashMap<>();
    private String shownProcess = "";
    private boolean cut;

    ChannelCurves(List<? extends ViewedRun> runs, boolean log) {
        this.runs = runs;
        this.log = log;
        this.extent = new Extent(log);
    }

    /** Whether some process of the runs has the channel, and what it is. */
    static Optional<Channel> find(List<? extends ViewedRun> runs, String channel) {
        return runs.stream().flatMap(run -> run.processes().stream().flatMap(p -> run.channels(p).stream()))
                .filter(c -> c.name().equals(channel)).findFirst();
    }

    /**
     * Whether a logarithmic axis can show a channel: at most one value in ten is negative. Zeros are marked, but a loss
     * that is negative for long would be nothing but marks.
     */
    static boolean suitsLog(List<? extends ViewedRun> runs, String channel) {
        long values = 0;
        long negative = 0;
        for (ViewedRun run : runs) {
            for (String process : run.processes()) {
                for (double[] y : run.samples(process, channel).map(Samples::values).orElse(new double[0][])) {
                    values += y.length;
                    negative += Arrays.stream(y).filter(v -> v < 0).count();
                }
            }
        }
        return negative * 10 <= values;
    }

    boolean empty() {
        return layers.isEmpty();
    }

    /**
     * Adds a channel of a run, one curve per process and component.
     *
     * @param process the only process to show; empty for all
     * @param floor values up to this never count as running away
     */
    void add(ViewedRun run, String channel, String process, double floor) {
        shownProcess = process;
        boolean first = true;
        for (String name : run.processes()) {
            Optional<Samples> samples = process.isEmpty() || process.equals(name)
                    ? run.samples(name, channel).filter(s -> s.rows() > 0) : Optional.empty();
            if (samples.isPresent()) {
                Layer.Style style = Legends.style(runs, run, name);
                curves(run, samples.get(), style, Legends.ink(runs, run, name), Legends.entry(runs, run, name, first),
                        floor, first);
                if (!first && runs.size() > 1) {
                    keys.put(name, style);
                }
                first = false;
            }
        }
    }

    /** Adds a threshold of a run, dotted: the channel of its first process that has it. */
    void addReference(ViewedRun run, String channel, String label) {
        for (String name : run.processes()) {
            Optional<Samples> samples = run.samples(name, channel).filter(s -> s.rows() > 0);
            if (samples.isPresent()) {
                Samples s = samples.get();
                boolean single = runs.size() == 1;
                Ink ink = single ? new Ink.Reference() : Legends.ink(run);
                layers.add(new Layer.Curve(single ? label : "", ink, Layer.Style.DOTTED, s.stepsAsReals(),
                        s.scalar(), s.steps()));
                extent.include(s.scalar(), s.rows());
                if (!single) {
                    keys.put(label, Layer.Style.DOTTED);
                }
                return;
            }
        }
    }

    /** Adds a horizontal line over all steps that are drawn so far, dotted. */
    void addLevel(double level, String label) {
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (Layer layer : layers) {
            if (layer instanceof Layer.Curve curve && curve.x().length > 0) {
                first = Math.min(first, curve.x()[0]);
                last = Math.max(last, curve.x()[curve.x().length - 1]);
            }
        }
        double[] y = {level, level};
        layers.add(new Layer.Curve(label, new Ink.Reference(), Layer.Style.DOTTED, new double[] {first, last}, y,
                new long[0]));
        extent.include(y, 2);
    }

    /** The chart of all that was added. */
    ChartModel model(String title, String label, String unit, String emptyText) {
        List<Layer> all = new ArrayList<>(layers);
        keys.forEach((name, style) -> all.add(Legends.key(name, style)));
        all.addAll(EventRules.of(runs, shownProcess));
        all.addAll(markers);
        Axis axis = log ? Axis.log(label) : Axis.linear(label);
        axis = new Axis(axis.label(), unit, axis.scale(), axis.range());
        if (cut && !extent.empty()) {
            axis = axis.withRange(extent.padded(0.06));
        }
        return new ChartModel(title, Axis.steps(), axis, empty() ? List.of() : all, emptyText);
    }

    private void curves(ViewedRun run, Samples samples, Layer.Style style, Ink ink, String label, double floor,
            boolean first) {
        double[] x = samples.stepsAsReals();
        int components = Math.min(MOST_COMPONENTS, samples.values().length);
        for (int c = 0; c < components; c++) {
            double[] y = samples.values()[c];
            int settled = settled(run, y, floor);
            extent.include(y, settled);
            cut |= settled < y.length;
            layers.add(new Layer.Curve(c == 0 ? label : "", ink, style, x, y, samples.steps()));
            if (first && c == 0 && Runaway.diverged(run)) {
                diverged(run, x, y, settled);
            }
        }
    }

    private int settled(ViewedRun run, double[] y, double floor) {
        if (!Runaway.diverged(run)) {
            return y.length;
        }
        double[] sizes = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            sizes[i] = Math.abs(y[i]);
        }
        return Runaway.settled(sizes, floor, log ? LOG_RATIO : LINEAR_RATIO);
    }

    private void diverged(ViewedRun run, double[] x, double[] y, int settled) {
        for (int i = settled - 1; i >= 0; i--) {
            if (Double.isFinite(y[i]) && (!log || y[i] > 0)) {
                markers.add(Divergence.marker(runs, run, x[i], y[i]));
                return;
            }
        }
    }
}
