package org.brink.charts.view;

import org.brink.api.chart.ContourLevels;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.parameter.Range;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.PlanarChart;
import org.brink.spi.view.ViewedRun;

/** The loss on a grid of the plane; computed again only when the objective or the window changes. */
final class LossField {

    private static final int COLUMNS = 161;
    private static final int ROWS = 121;
    /** Objectives with more coordinates than this are costly: their grid is coarser. */
    private static final int CHEAP_DIMENSION = 64;

    private Key key;
    private Layer.Contours contours;

    private record Key(Objective objective, Range x, Range y) {
    }

    /** The level sets of the run's objective in a window. */
    Layer.Contours contours(ViewedRun run, PlanarChart chart, Range x, Range y) {
        Key wanted = new Key(run.objective(), x, y);
        if (!wanted.equals(key)) {
            contours = compute(run.objective(), chart, x, y);
            key = wanted;
        }
        return contours;
    }

    private static Layer.Contours compute(Objective objective, PlanarChart chart, Range x, Range y) {
        int coarseness = objective.dimension() <= CHEAP_DIMENSION ? 1 : 4;
        double[] xs = spaced(x, (COLUMNS - 1) / coarseness + 1);
        double[] ys = spaced(y, (ROWS - 1) / coarseness + 1);
        double[][] values = new double[ys.length][xs.length];
        Evaluation evaluation = objective.newEvaluation();
        double[] w = new double[objective.dimension()];
        for (int j = 0; j < ys.length; j++) {
            for (int i = 0; i < xs.length; i++) {
                chart.lift(xs[i], ys[j], w);
                evaluation.moveTo(w);
                values[j][i] = evaluation.value();
            }
        }
        return new Layer.Contours("", new Ink.Background(), xs, ys, values, ContourLevels.of(values));
    }

    private static double[] spaced(Range range, int count) {
        double[] out = new double[count];
        for (int i = 0; i < count; i++) {
            out[i] = range.low() + (range.high() - range.low()) * i / (count - 1);
        }
        return out;
    }
}
