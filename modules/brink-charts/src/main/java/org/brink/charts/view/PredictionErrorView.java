package org.brink.charts.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Layer;
import org.brink.api.numeric.Smoothing;
import org.brink.api.run.PredictedQuantity;
import org.brink.spi.view.Samples;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewedRun;

/**
 * The relative error |predicted − average|/average of what flows predict, step by step.
 *
 * @param quantity what is predicted
 * @param smoothing the average over what the optimizer does
 */
record PredictionErrorView(PredictedQuantity quantity, Smoothing smoothing) implements View {

    /** Picks single rows. */
    private static final Smoothing NONE = Smoothing.box(0.5);

    private static final String EMPTY = "Add a flow to the processes of the experiment, and the probes “loss” and"
            + " “flow-prediction”, or “mode-displacement” for variances, to see here how far its predictions are off.";

    @Override
    public ChartModel draw(List<? extends ViewedRun> runs) {
        List<Layer> layers = new ArrayList<>();
        for (ViewedRun viewed : runs) {
            FlowRun run = new FlowRun(viewed, runs.size() == 1);
            boolean first = true;
            for (String flow : run.flows()) {
                Optional<Samples> error = error(run, flow);
                if (error.isPresent()) {
                    layers.add(new Layer.Curve(run.alone() ? flow : first ? viewed.label() : "", run.ink(flow),
                            run.alone() ? Layer.Style.SOLID : Legends.style(viewed, flow), error.get().stepsAsReals(),
                            error.get().scalar(), error.get().steps()));
                    first = false;
                }
            }
        }
        if (!layers.isEmpty()) {
            layers.addAll(EventRules.of(runs, ""));
        }
        return new ChartModel("Error in the " + quantity.title() + " (" + SmoothingParameters.describe(smoothing) + ")",
                Axis.steps(), Axis.log("relative error"), layers, EMPTY);
    }

    private Optional<Samples> error(FlowRun run, String flow) {
        Optional<Samples> predicted = run.run().smoothed(flow, quantity.predicted(), NONE)
                .filter(s -> s.rows() > 0 && s.values().length > 0);
        if (predicted.isEmpty()) {
            return Optional.empty();
        }
        Samples p = predicted.get();
        return run.run().smoothedAt(quantity.measuredOn(flow, run.reference()), quantity.measured(),
                smoothing.ofSquares(quantity.squared()), p.steps()).filter(s -> s.values().length > 0).map(s -> {
                    double[] error = new double[p.rows()];
                    for (int i = 0; i < error.length; i++) {
                        error[i] = Math.abs(p.scalar()[i] - s.scalar()[i]) / Math.abs(s.scalar()[i]);
                    }
                    return new Samples(p.steps(), new double[][] {error});
                });
    }
}
