package org.brink.charts.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.brink.api.chart.Layer;
import org.brink.charts.ChartTheme;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Level sets behind the curves: filled bands that step from one ground to another, and thin lines between them. */
final class ContourPainter extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;

    private final transient Layer.Contours contours;
    private final transient ChartTheme theme;

    ContourPainter(Layer.Contours contours, ChartTheme theme) {
        this.contours = contours;
        this.theme = theme;
    }

    @Override
    public void draw(Graphics2D g, XYPlot plot, Rectangle2D area, ValueAxis domain, ValueAxis range, int index,
            PlotRenderingInfo info) {
        Scale x = PlotScales.horizontal(domain, area);
        Scale y = PlotScales.vertical(range, area);
        ContourTracer tracer = new ContourTracer(contours.x(), contours.y(), contours.values());
        int bands = contours.levels().length;
        PixelPath lines = new PixelPath();
        for (int k = 0; k < bands; k++) {
            PixelPath outline = new PixelPath();
            for (ContourTracer.Ring ring : tracer.rings(contours.levels()[k])) {
                append(ring, x, y, outline, lines);
            }
            Path2D fill = outline.finished();
            fill.setWindingRule(Path2D.WIND_EVEN_ODD);
            g.setPaint(band(k + 1, bands, theme));
            g.fill(fill);
        }
        g.setPaint(theme.colour(contours.ink()));
        g.setStroke(Pens.solid(0.6));
        g.draw(lines.finished());
    }

    /** The colour of what lies above k of the levels. */
    static Color band(int k, int bands, ChartTheme theme) {
        return Pens.mix(theme.palette().low(), theme.palette().high(), (double) k / bands);
    }

    private static void append(ContourTracer.Ring ring, Scale x, Scale y, PixelPath fill, PixelPath lines) {
        int n = ring.x().length;
        boolean down = false;
        for (int k = 0; k <= n; k++) {
            int at = k % n;
            double px = x.toPixel(ring.x()[at]);
            double py = y.toPixel(ring.y()[at]);
            if (k == 0) {
                fill.moveTo(px, py);
            } else {
                fill.lineTo(px, py);
            }
            if (down) {
                lines.lineTo(px, py);
            }
            boolean draws = k < n && !ring.border()[at];
            if (draws && !down) {
                lines.moveTo(px, py);
            }
            down = draws;
        }
    }
}
