package org.brink.charts.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.brink.api.chart.Layer;
import org.brink.charts.ChartTheme;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Points with texts, in front of the curves. A text goes where no other marker or text is. */
final class MarkerPainter extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;
    private static final double GAP = 7;

    private final transient List<Layer.Marker> markers;
    private final transient ChartTheme theme;

    MarkerPainter(List<Layer.Marker> markers, ChartTheme theme) {
        this.markers = markers;
        this.theme = theme;
    }

    @Override
    public void draw(Graphics2D g, XYPlot plot, Rectangle2D area, ValueAxis domain, ValueAxis range, int index,
            PlotRenderingInfo info) {
        Scale x = PlotScales.horizontal(domain, area);
        Scale y = PlotScales.vertical(range, area);
        List<Layer.Marker> visible = new ArrayList<>();
        List<Rectangle2D> taken = new ArrayList<>();
        for (Layer.Marker marker : markers) {
            if (x.drawable(marker.x()) && y.drawable(marker.y())) {
                double px = x.toPixel(marker.x());
                double py = y.toPixel(marker.y());
                if (px >= area.getMinX() - 1 && px <= area.getMaxX() + 1 && py >= area.getMinY() - 1
                        && py <= area.getMaxY() + 1) {
                    visible.add(marker);
                    taken.add(new Rectangle2D.Double(px - 4, py - 4, 8, 8));
                    shape(g, marker, px, py);
                }
            }
        }
        for (Layer.Marker marker : visible) {
            if (!marker.text().isEmpty()) {
                text(g, marker.text(), x.toPixel(marker.x()), y.toPixel(marker.y()), area, taken);
            }
        }
    }

    private void shape(Graphics2D g, Layer.Marker marker, double px, double py) {
        Color ink = theme.colour(marker.ink());
        double r = 1.6 * theme.lineWidth() + 1.2;
        if (marker.shape() == Layer.Shape.CROSS) {
            Path2D.Double cross = new Path2D.Double();
            cross.moveTo(px - r, py - r);
            cross.lineTo(px + r, py + r);
            cross.moveTo(px - r, py + r);
            cross.lineTo(px + r, py - r);
            g.setPaint(theme.ground());
            g.setStroke(Pens.solid(theme.lineWidth() + 2.6));
            g.draw(cross);
            g.setPaint(ink);
            g.setStroke(Pens.solid(theme.lineWidth() * 1.3));
            g.draw(cross);
            return;
        }
        boolean circle = marker.shape() == Layer.Shape.CIRCLE;
        Shape outline = circle ? new Ellipse2D.Double(px - r, py - r, 2 * r, 2 * r)
                : new Rectangle2D.Double(px - r, py - r, 2 * r, 2 * r);
        g.setPaint(circle ? theme.ground() : ink);
        g.fill(outline);
        g.setPaint(circle ? ink : theme.ground());
        g.setStroke(Pens.solid(circle ? theme.lineWidth() : 1));
        g.draw(outline);
    }

    private void text(Graphics2D g, String text, double px, double py, Rectangle2D area, List<Rectangle2D> taken) {
        Font font = theme.small();
        FontMetrics metrics = g.getFontMetrics(font);
        double w = metrics.stringWidth(text);
        double h = metrics.getAscent() + metrics.getDescent();
        double[][] corners = {{px + GAP, py - h - 1}, {px - GAP - w, py - h - 1}, {px + GAP, py + 1},
            {px - GAP - w, py + 1}, {px - w / 2, py - h - GAP}, {px - w / 2, py + GAP}};
        for (double[] corner : corners) {
            Rectangle2D box = new Rectangle2D.Double(corner[0], corner[1], w, h);
            if (area.contains(box) && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                Color ground = theme.ground();
                g.setPaint(new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), 190));
                g.fill(new RoundRectangle2D.Double(box.getX() - 2, box.getY(), w + 4, h, 4, 4));
                g.setFont(font);
                g.setPaint(theme.text());
                g.drawString(text, (float) box.getX(), (float) (box.getY() + metrics.getAscent()));
                return;
            }
        }
    }
}
