package org.brink.maps.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.maps.orbit.Cell;
import org.brink.maps.orbit.Orbit;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;

/** A cobweb diagram while it is put together: stairs of iterates, the diagonal, graphs of maps. */
public final class Cobweb {

    private static final int GRAPH = 400;
    private static final double MARGIN = 0.1;

    private final List<Layer> stairs = new ArrayList<>();
    private final List<Graph> graphs = new ArrayList<>();
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    private record Graph(String label, Objective objective, double stepSize) {
    }

    /**
     * The cobweb of a cell with one coordinate: some of its steps after others that are left out.
     *
     * @param skip steps that are left out, at least 0
     * @param steps steps that are drawn, at least 1
     * @throws IllegalArgumentException if the cell has more than one coordinate
     */
    public static ChartModel of(Cell cell, int skip, int steps) {
        if (cell.start().length != 1) {
            throw new IllegalArgumentException(cell.start().length + " coordinates");
        }
        Orbit orbit = cell.orbit();
        int done = 0;
        for (; done < skip && Double.isFinite(orbit.loss()); done++) {
            orbit.advance();
        }
        double[] w = new double[steps + 1];
        long[] at = new long[steps + 1];
        int rows = 0;
        for (; rows <= steps && Double.isFinite(orbit.loss()); rows++) {
            w[rows] = orbit.position()[0];
            at[rows] = done + rows;
            orbit.advance();
        }
        Cobweb cobweb = new Cobweb();
        cobweb.add("iterates", new Ink.Run(0), Arrays.copyOf(w, rows), Arrays.copyOf(at, rows), steps);
        cell.stepSize().ifPresent(eta -> cobweb.addMap("map", cell.objective(), eta));
        return cobweb.model("The trajectory diverged before step " + (skip + 1) + ".");
    }

    /** Adds the last steps of a run; steps that are not neighbours are not joined. */
    void add(String label, Ink ink, double[] w, long[] at, int steps) {
        List<double[]> corners = new ArrayList<>();
        for (int i = Math.max(0, w.length - 1 - steps); i + 1 < w.length; i++) {
            boolean neighbours = at[i + 1] == at[i] + 1;
            corners.add(new double[] {w[i], w[i], at[i]});
            corners.add(new double[] {w[i], neighbours ? w[i + 1] : Double.NaN, at[i]});
            include(w[i]);
        }
        if (!corners.isEmpty()) {
            stairs.add(new Layer.Curve(label, ink, Layer.Style.SOLID,
                    corners.stream().mapToDouble(corner -> corner[0]).toArray(),
                    corners.stream().mapToDouble(corner -> corner[1]).toArray(),
                    corners.stream().mapToLong(corner -> (long) corner[2]).toArray()));
        }
    }

    private void include(double value) {
        low = Math.min(low, Double.isFinite(value) ? value : low);
        high = Math.max(high, Double.isFinite(value) ? value : high);
    }

    /** Adds the graph of a step of plain gradient descent. */
    void addMap(String label, Objective objective, double stepSize) {
        graphs.add(new Graph(label, objective, stepSize));
    }

    ChartModel model(String emptyText) {
        List<Layer> layers = new ArrayList<>(stairs);
        if (low <= high) {
            // iterates that rest need room around them for the graph
            double margin = Math.max(MARGIN * (high - low), MARGIN * MARGIN * Math.max(1, Math.abs(high)));
            double[] x = new double[GRAPH];
            Arrays.setAll(x, i -> low - margin + (high - low + 2 * margin) * i / (GRAPH - 1));
            layers.add(0, new Layer.Curve("diagonal", new Ink.Reference(), Layer.Style.DOTTED, x, x, new long[0]));
            for (Graph graph : graphs) {
                layers.add(0, new Layer.Curve(graph.label(), new Ink.Reference(), Layer.Style.SOLID, x,
                        heights(graph, x), new long[0]));
            }
        }
        return new ChartModel("Cobweb", Axis.linear("w at a step"), Axis.linear("w at the next"), layers, emptyText);
    }

    private static double[] heights(Graph graph, double[] x) {
        Evaluation at = graph.objective().newEvaluation();
        double[] y = new double[x.length];
        double[] gradient = new double[1];
        for (int i = 0; i < x.length; i++) {
            at.moveTo(new double[] {x[i]});
            at.gradient(gradient);
            y[i] = x[i] - graph.stepSize() * gradient[0];
        }
        return y;
    }
}
