package org.brink.charts.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.api.chart.Layer;
import org.brink.charts.ChartTheme;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Vertical lines with texts at their upper ends. Where there is no room for a text, the line stands alone. */
final class RulePainter extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 3;
    private static final double GAP = 4;

    private final transient List<Layer.Rule> rules;
    private final transient ChartTheme theme;

    RulePainter(List<Layer.Rule> rules, ChartTheme theme) {
        this.rules = rules;
        this.theme = theme;
    }

    /** The stroke of a line of that width. */
    static BasicStroke stroke(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 3}, 0);
    }

    @Override
    public void draw(Graphics2D g, XYPlot plot, Rectangle2D area, ValueAxis domain, ValueAxis range, int index,
            PlotRenderingInfo info) {
        Scale x = PlotScales.horizontal(domain, area);
        List<Layer.Rule> visible = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Layer.Rule rule : rules) {
            if (x.drawable(rule.x()) && x.toPixel(rule.x()) >= area.getMinX() - 0.5
                    && x.toPixel(rule.x()) <= area.getMaxX() + 0.5) {
                visible.add(rule);
                double px = x.toPixel(rule.x());
                // events in a row lie on one pixel: one line shows them
                if (Math.abs(px - last) >= 0.75) {
                    g.setPaint(theme.colour(rule.ink()));
                    g.setStroke(stroke(theme.lineWidth() * 0.8));
                    g.draw(new Line2D.Double(px, area.getMinY(), px, area.getMaxY()));
                    last = px;
                }
            }
        }
        List<Rectangle2D> taken = new ArrayList<>();
        visible.forEach(rule -> text(g, rule, x.toPixel(rule.x()), area, taken));
    }

    private void text(Graphics2D g, Layer.Rule rule, double px, Rectangle2D area, List<Rectangle2D> taken) {
        FontMetrics metrics = g.getFontMetrics(theme.small());
        double w = metrics.stringWidth(rule.text());
        double h = metrics.getAscent() + metrics.getDescent();
        Optional<Rectangle2D> place = rule.text().isEmpty() ? Optional.empty() : place(px, w, h, area, taken);
        place.ifPresent(box -> {
            taken.add(box);
            Color ground = theme.ground();
            g.setPaint(new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), 200));
            g.fill(new RoundRectangle2D.Double(box.getX() - 2, box.getY(), w + 4, h, 4, 4));
            g.setFont(theme.small());
            g.setPaint(theme.text());
            g.drawString(rule.text(), (float) box.getX(), (float) (box.getY() + metrics.getAscent()));
        });
    }

    private static Optional<Rectangle2D> place(double px, double w, double h, Rectangle2D area,
            List<Rectangle2D> taken) {
        for (int row = 0; row < ROWS; row++) {
            for (double left : new double[] {px + GAP, px - GAP - w}) {
                Rectangle2D box = new Rectangle2D.Double(left, area.getMinY() + 2 + row * (h + 1), w, h);
                if (area.contains(box) && taken.stream().noneMatch(box::intersects)) {
                    return Optional.of(box);
                }
            }
        }
        return Optional.empty();
    }
}
