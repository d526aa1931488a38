package org.brink.charts.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.numeric.Smoothing;
import org.brink.api.run.PredictedQuantity;
import org.brink.spi.view.Samples;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewedRun;

/**
 * What the optimizer does, as it is (faint) and averaged over the oscillation, with what flows predict for the average
 * (dashed) and, of the loss, what it is where they are (dotted).
 *
 * @param quantity what is predicted
 * @param mode the mode whose variance is shown, counted from 1; 0 for the sum over all modes
 * @param smoothing the average
 */
record PredictionView(PredictedQuantity quantity, int mode, Smoothing smoothing) implements View {

    private static final String EMPTY = "Add a flow to the processes of the experiment, and the probes “loss” and"
            + " “flow-prediction”, or “mode-displacement” for variances, to see here what it predicts.";

    @Override
    public ChartModel draw(List<? extends ViewedRun> runs) {
        List<Layer> layers = new ArrayList<>();
        for (ViewedRun viewed : runs) {
            FlowRun run = new FlowRun(viewed, runs.size() == 1);
            List<String> shownOn = new ArrayList<>();
            for (String flow : run.flows()) {
                add(run, flow, shownOn, layers);
            }
        }
        if (!layers.isEmpty()) {
            if (runs.size() > 1) {
                layers.add(Legends.key("optimizer", Layer.Style.FAINT));
                layers.add(Legends.key("average", Layer.Style.SOLID));
                layers.add(Legends.key("predicted", Layer.Style.DASHED));
            }
            layers.addAll(EventRules.of(runs, ""));
        }
        return new ChartModel(title(), Axis.steps(), Axis.log(quantity.title()), layers, EMPTY);
    }

    private String title() {
        String what = quantity.title();
        String first = Character.toUpperCase(what.charAt(0)) + what.substring(1);
        return (mode == 0 ? first : "Variance along mode " + mode) + " (" + SmoothingParameters.describe(smoothing)
                + ")";
    }

    private boolean single() {
        return quantity == PredictedQuantity.VARIANCE && mode > 0;
    }

    private void add(FlowRun run, String flow, List<String> shownOn, List<Layer> layers) {
        String measured = single() ? "mode-squares" : quantity.measured();
        String predicted = single() ? "predicted-variances" : quantity.predicted();
        String on = quantity.measuredOn(flow, run.reference());
        int component = single() ? mode - 1 : 0;
        if (run.samples(on, measured).isEmpty() || run.samples(flow, predicted).filter(s -> component
                < s.values().length && Arrays.stream(s.values()[component]).anyMatch(v -> v != 0)).isEmpty()) {
            return;
        }
        if (!shownOn.contains(on)) {
            measured(run, on, measured, component, shownOn.isEmpty(), layers);
            shownOn.add(on);
        }
        if (quantity == PredictedQuantity.LOSS && still(run, flow)) {
            curve(run, flow, predicted, component, flow, Layer.Style.DASHED, layers);
            return;
        }
        curve(run, flow, predicted, component, "predicted by " + flow, Layer.Style.DASHED, layers);
        if (quantity == PredictedQuantity.LOSS) {
            curve(run, flow, PredictedQuantity.CENTRE.predicted(), 0, "where " + flow + " is", Layer.Style.DOTTED,
                    layers);
        }
    }

    private void measured(FlowRun run, String on, String channel, int component, boolean first, List<Layer> layers) {
        Ink ink = on.equals(run.reference()) ? Legends.ink(run.run()) : run.ink(on);
        Samples raw = run.samples(on, channel).orElseThrow();
        if (component < raw.values().length) {
            String entry = run.alone() ? on.equals(run.reference()) ? on : "displacement from " + on
                    : first ? run.run().label() : "";
            layers.add(new Layer.Curve(entry, ink, Layer.Style.FAINT, raw.stepsAsReals(),
                    squared(raw.values()[component]), raw.steps()));
            run.run().smoothed(on, channel, smoothing.ofSquares(quantity.squared())).ifPresent(smooth -> layers.add(
                    new Layer.Curve(run.alone() ? "average" : "", ink, Layer.Style.SOLID, smooth.stepsAsReals(),
                            smooth.values()[component], smooth.steps())));
        }
    }

    /** Whether a flow predicts no oscillation: its prediction is the loss where it is. */
    private static boolean still(FlowRun run, String flow) {
        Optional<Samples> predicted = run.samples(flow, PredictedQuantity.LOSS.predicted());
        Optional<Samples> centre = run.samples(flow, PredictedQuantity.CENTRE.predicted());
        return predicted.isPresent() && centre.isPresent()
                && Arrays.equals(predicted.get().scalar(), centre.get().scalar());
    }

    private double[] squared(double[] values) {
        return quantity.squared() ? Arrays.stream(values).map(v -> v * v).toArray() : values;
    }

    private void curve(FlowRun run, String flow, String channel, int component, String label, Layer.Style style,
            List<Layer> layers) {
        Optional<Samples> samples = run.samples(flow, channel).filter(s -> component < s.values().length);
        samples.ifPresent(s -> layers.add(new Layer.Curve(run.alone() ? label : "", run.ink(flow), style,
                s.stepsAsReals(), s.values()[component], s.steps())));
    }
}
