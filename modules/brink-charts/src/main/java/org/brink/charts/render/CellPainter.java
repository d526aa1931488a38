package org.brink.charts.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.brink.api.chart.Layer;
import org.brink.charts.ChartTheme;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Rectangles around grid points; neighbours in a row that have one colour are drawn as one. */
final class CellPainter extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;
    /** Kinds are areas: lighter than the curves that have the same colour. */
    private static final double STRENGTH = 0.6;

    private final transient Layer.Cells cells;
    private final transient ChartTheme theme;

    CellPainter(Layer.Cells cells, ChartTheme theme) {
        this.cells = cells;
        this.theme = theme;
    }

    /** The colour of a band. */
    static Color colour(int band, Layer.Cells cells, ChartTheme theme) {
        if (cells.names().isEmpty()) {
            return Pens.mix(theme.palette().low(), theme.palette().run(0), (double) band / cells.levels().length);
        }
        return Pens.mix(theme.palette().ground(), theme.palette().run(band), STRENGTH);
    }

    @Override
    public void draw(Graphics2D g, XYPlot plot, Rectangle2D area, ValueAxis domain, ValueAxis range, int index,
            PlotRenderingInfo info) {
        double[] xs = edges(cells.x(), PlotScales.horizontal(domain, area));
        double[] ys = edges(cells.y(), PlotScales.vertical(range, area));
        Graphics2D sharp = (Graphics2D) g.create();
        // neighbours that are smoothed at their common edge let the ground shine through
        sharp.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        sharp.clip(area);
        for (int row = 0; row < cells.y().length; row++) {
            double[] values = cells.values()[row];
            for (int from = 0; from < values.length;) {
                int to = from + 1;
                while (to < values.length && same(values[from], values[to])) {
                    to++;
                }
                if (!Double.isNaN(values[from])) {
                    sharp.setPaint(colour(cells.band(values[from]), cells, theme));
                    sharp.fill(rectangle(xs[from], ys[row], xs[to], ys[row + 1]));
                }
                from = to;
            }
        }
        sharp.dispose();
    }

    private boolean same(double one, double other) {
        return Double.isNaN(one) == Double.isNaN(other) && cells.band(one) == cells.band(other);
    }

    private static Rectangle2D rectangle(double x0, double y0, double x1, double y1) {
        return new Rectangle2D.Double(Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0), Math.abs(y1 - y0));
    }

    /** The pixels half way between grid points, and as far beyond the first and the last. */
    private static double[] edges(double[] grid, Scale scale) {
        int n = grid.length;
        double[] at = new double[n];
        for (int i = 0; i < n; i++) {
            at[i] = scale.toPixel(grid[i]);
        }
        double[] edges = new double[n + 1];
        for (int i = 1; i < n; i++) {
            edges[i] = 0.5 * (at[i - 1] + at[i]);
        }
        edges[0] = n > 1 ? at[0] - (edges[1] - at[0]) : at[0] - 1;
        edges[n] = n > 1 ? at[n - 1] + (at[n - 1] - edges[n - 1]) : at[0] + 1;
        return edges;
    }
}
