package org.brink.maps.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.view.Samples;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.brink.spi.view.ViewedRun;
import org.openide.util.lookup.ServiceProvider;

/**
 * The cobweb of a run with one coordinate: each iterate over the one before, as stairs between the map and the
 * diagonal. The graph of the map is that of plain gradient descent with the step size of the experiment; with another
 * optimizer it is left out.
 */
@ServiceProvider(service = ViewProvider.class, position = 720)
public final class CobwebViewProvider implements ViewProvider {

    private static final int GRAPH = 400;

    private static final Parameter<Long> STEPS = Parameter.integer("steps", "How many of the last steps are drawn.")
            .withUnit("steps").withRange(Range.closed(1, 100_000)).withDefault(100L);

    private static final String EMPTY = "Add the probe “iterate” to an experiment with one coordinate, observed at"
            + " every step, to see its cobweb here.";

    @Override
    public String type() {
        return "cobweb";
    }

    @Override
    public String displayName() {
        return "Cobweb";
    }

    @Override
    public String summary() {
        return "Each iterate over the one before, between the graph of the map and the diagonal.";
    }

    @Override
    public Schema schema() {
        return Schema.of(STEPS);
    }

    @Override
    public View create(Settings settings) {
        int steps = settings.get(STEPS).intValue();
        return runs -> draw(runs, steps);
    }

    private static ChartModel draw(List<? extends ViewedRun> runs, int steps) {
        List<Layer> layers = new ArrayList<>();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (ViewedRun run : runs) {
            Optional<Samples> samples = run.processes().isEmpty() ? Optional.empty()
                    : run.samples(run.processes().get(0), "iterate").filter(found -> found.values().length == 1);
            if (samples.isPresent() && samples.get().rows() > 1) {
                Layer.Curve stairs = stairs(run, samples.get(), steps, runs.size() == 1 ? "iterates" : run.label());
                layers.add(stairs);
                for (double value : stairs.x()) {
                    low = Math.min(low, Double.isFinite(value) ? value : low);
                    high = Math.max(high, Double.isFinite(value) ? value : high);
                }
            }
        }
        if (low < high) {
            double margin = 0.1 * (high - low);
            addGraphs(runs, low - margin, high + margin, layers);
        }
        return new ChartModel("Cobweb", Axis.linear("w at a step"), Axis.linear("w at the next"), layers, EMPTY);
    }

    private static Layer.Curve stairs(ViewedRun run, Samples samples, int steps, String label) {
        double[] w = samples.scalar();
        int first = Math.max(0, samples.rows() - 1 - steps);
        List<double[]> corners = new ArrayList<>();
        for (int i = first; i + 1 < samples.rows(); i++) {
            boolean neighbours = samples.steps()[i + 1] == samples.steps()[i] + 1;
            corners.add(new double[] {w[i], w[i], samples.steps()[i]});
            corners.add(new double[] {w[i], neighbours ? w[i + 1] : Double.NaN, samples.steps()[i]});
        }
        long[] at = corners.stream().mapToLong(corner -> (long) corner[2]).toArray();
        return new Layer.Curve(label, new Ink.Run(run.colour()), Layer.Style.SOLID,
                corners.stream().mapToDouble(corner -> corner[0]).toArray(),
                corners.stream().mapToDouble(corner -> corner[1]).toArray(), at);
    }

    private static void addGraphs(List<? extends ViewedRun> runs, double low, double high, List<Layer> layers) {
        double[] x = new double[GRAPH];
        Arrays.setAll(x, i -> low + (high - low) * i / (GRAPH - 1));
        layers.add(0, new Layer.Curve("diagonal", new Ink.Reference(), Layer.Style.DOTTED, x, x, new long[0]));
        for (ViewedRun run : runs) {
            Object stepSize = run.experiment().optimizer().params().get("stepSize");
            if (run.experiment().optimizer().type().equals("gd") && stepSize instanceof Number eta
                    && run.objective().dimension() == 1) {
                layers.add(0, new Layer.Curve(runs.size() == 1 ? "map" : "", new Ink.Reference(), Layer.Style.SOLID, x,
                        graph(run.objective().newEvaluation(), eta.doubleValue(), x), new long[0]));
            }
        }
    }

    private static double[] graph(Evaluation at, double eta, double[] x) {
        double[] y = new double[x.length];
        double[] gradient = new double[1];
        for (int i = 0; i < x.length; i++) {
            at.moveTo(new double[] {x[i]});
            at.gradient(gradient);
            y[i] = x[i] - eta * gradient[0];
        }
        return y;
    }
}
