package org.brink.charts.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.brink.api.chart.Layer;
import org.brink.charts.ChartTheme;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/** Draws each curve as one path, so that dashes run through and a thousand points cost one call. */
final class CurveRenderer extends AbstractXYItemRenderer {

    private static final long serialVersionUID = 1L;

    /** Opacities of bands, of 255. */
    private static final int MAIN_BAND = 110;
    private static final int FURTHER_BAND = 150;

    private final transient ChartTheme theme;

    CurveRenderer(ChartTheme theme) {
        this.theme = theme;
    }

    @Override
    public void drawItem(Graphics2D g, XYItemRendererState state, Rectangle2D area, PlotRenderingInfo info, XYPlot plot,
            ValueAxis domain, ValueAxis range, XYDataset dataset, int series, int item, CrosshairState crosshair,
            int pass) {
        if (item == 0) {
            Layer.Curve curve = ((CurveDataset) dataset).curve(series);
            draw(g, area, curve, new CurvePath(PlotScales.horizontal(domain, area), PlotScales.vertical(range, area),
                    area, curve.x(), curve.y(), banded(curve)));
        }
    }

    private static boolean banded(Layer.Curve curve) {
        return curve.style() != Layer.Style.POINTS && curve.style() != Layer.Style.DOTTED;
    }

    private void draw(Graphics2D g, Rectangle2D area, Layer.Curve curve, CurvePath path) {
        Color ink = Pens.paint(curve, theme);
        double width = theme.lineWidth();
        for (Bands.Band band : path.bands()) {
            boolean main = curve.style() == Layer.Style.SOLID;
            g.setPaint(new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), main ? MAIN_BAND : FURTHER_BAND));
            g.fill(band.area());
            g.setPaint(ink);
            g.setStroke(Pens.solid(width * 0.55));
            g.draw(band.edges());
        }
        if (curve.style() == Layer.Style.POINTS) {
            g.setPaint(ink);
            for (Point2D p : path.points()) {
                g.fill(new Ellipse2D.Double(p.getX() - width, p.getY() - width, 2 * width, 2 * width));
            }
        } else {
            if (curve.style() == Layer.Style.DASHED && !dense(path.path(), area)) {
                // a seam in the colour of the ground keeps dashes legible on top of an oscillating curve
                g.setPaint(theme.ground());
                g.setStroke(new BasicStroke((float) (width + 1.6), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
                g.draw(path.path());
            }
            g.setPaint(ink);
            boolean plain = path.busy() && curve.style() == Layer.Style.SOLID;
            g.setStroke(plain ? Pens.plain(width) : Pens.stroke(curve.style(), width));
            g.draw(path.path());
        }
        g.setPaint(ink);
        for (CurvePath.Mark mark : path.marks()) {
            g.fill(triangle(mark, area));
        }
    }

    /** Whether a path runs up and down so often that a seam along it would hide what lies behind. */
    private static boolean dense(Path2D path, Rectangle2D area) {
        double most = 6 * (area.getWidth() + area.getHeight());
        double length = 0;
        double[] to = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone() && length <= most; i.next()) {
            if (i.currentSegment(to) == PathIterator.SEG_LINETO) {
                length += Math.hypot(to[0] - x, to[1] - y);
            }
            x = to[0];
            y = to[1];
        }
        return length > most;
    }

    /** A small triangle at the edge that points to where the value would be. */
    private static Path2D triangle(CurvePath.Mark mark, Rectangle2D area) {
        double tip = mark.up() ? area.getMinY() : area.getMaxY();
        double base = mark.up() ? tip + 6 : tip - 6;
        Path2D.Double path = new Path2D.Double();
        path.moveTo(mark.x(), tip);
        path.lineTo(mark.x() - 3, base);
        path.lineTo(mark.x() + 3, base);
        path.closePath();
        return path;
    }
}
