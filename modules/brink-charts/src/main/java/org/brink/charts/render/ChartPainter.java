package org.brink.charts.render;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Layer;
import org.brink.api.parameter.Range;
import org.brink.charts.ChartTheme;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** Lays out and draws one chart: title and legend on top, the plot below. */
public final class ChartPainter {

    private static final double INSET = 8;
    private static final Stroke HAIR = new BasicStroke(0.8f);

    private final ChartModel model;
    private final ChartTheme theme;

    /** A painter of one model. */
    public ChartPainter(ChartModel model, ChartTheme theme) {
        this.model = model;
        this.theme = theme;
    }

    /**
     * Where the plot lies and how numbers are placed in it.
     *
     * @param plot the rectangle inside the axes
     * @param x scale from left to right
     * @param y scale from bottom to top
     */
    public record Drawn(Rectangle2D plot, Scale x, Scale y) {
    }

    /** Draws into an area, ground included. */
    public Drawn draw(Graphics2D g, Rectangle2D area) {
        hints(g);
        g.setPaint(theme.ground());
        g.fill(area);
        Rectangle2D inner = new Rectangle2D.Double(area.getX() + INSET, area.getY() + INSET,
                Math.max(1, area.getWidth() - 2 * INSET), Math.max(1, area.getHeight() - 2 * INSET));
        if (empty()) {
            return drawEmpty(g, inner);
        }
        Legend legend = new Legend(model.layers(), theme, g, inner.getWidth());
        FontMetrics titleMetrics = g.getFontMetrics(theme.title());
        boolean titled = theme.titled() && !model.title().isEmpty();
        double titleWidth = titled ? titleMetrics.stringWidth(model.title()) : 0;
        boolean beside = titled && legend.rowCount() == 1
                && titleWidth + 24 + legend.firstRowWidth() <= inner.getWidth();
        double titleHeight = titled ? Math.max(titleMetrics.getHeight() + 2, beside ? legend.rowHeight() : 0) : 0;
        double legendHeight = beside ? 0 : legend.rowCount() * legend.rowHeight();
        double top = titleHeight + legendHeight;
        top = top == 0 ? 0 : top + 4;
        Drawn drawn = plot(g, new Rectangle2D.Double(inner.getX(), inner.getY() + top, inner.getWidth(),
                Math.max(1, inner.getHeight() - top)));
        if (titled) {
            drawTitle(g, inner);
        }
        if (beside) {
            legend.draw(g, inner.getMaxX() - legend.firstRowWidth(), inner.getY());
        } else if (!legend.empty()) {
            double left = legend.rowCount() == 1 && legend.firstRowWidth() <= drawn.plot().getWidth()
                    ? drawn.plot().getMinX() : inner.getX();
            legend.draw(g, left, inner.getY() + titleHeight);
        }
        return drawn;
    }

    private boolean empty() {
        return model.layers().stream().noneMatch(l -> !(l instanceof Layer.Curve curve) || curve.x().length > 0);
    }

    private Drawn plot(Graphics2D g, Rectangle2D area) {
        List<Layer.Curve> curves = new ArrayList<>();
        List<Layer.Marker> markers = new ArrayList<>();
        List<Layer.Rule> rules = new ArrayList<>();
        CurveRenderer renderer = new CurveRenderer(theme);
        for (Layer layer : model.layers()) {
            if (layer instanceof Layer.Curve curve) {
                curves.add(curve);
            } else if (layer instanceof Layer.Marker marker) {
                markers.add(marker);
            } else if (layer instanceof Layer.Rule rule) {
                rules.add(rule);
            } else if (layer instanceof Layer.Contours contours) {
                renderer.addAnnotation(new ContourPainter(contours, theme), org.jfree.chart.ui.Layer.BACKGROUND);
            } else if (layer instanceof Layer.Cells cells) {
                renderer.addAnnotation(new CellPainter(cells, theme), org.jfree.chart.ui.Layer.BACKGROUND);
            }
        }
        renderer.addAnnotation(new RulePainter(rules, theme), org.jfree.chart.ui.Layer.FOREGROUND);
        renderer.addAnnotation(new MarkerPainter(markers, theme), org.jfree.chart.ui.Layer.FOREGROUND);
        ValueAxis domain = axis(model.x(), AutoRange.of(model.x(), model.layers(), true));
        ValueAxis range = axis(model.y(), AutoRange.of(model.y(), model.layers(), false));
        XYPlot plot = new XYPlot(new CurveDataset(curves), domain, range, renderer);
        Optional<ColourBar> bar = model.layers().stream().flatMap(layer -> ColourBar.of(layer, theme).stream())
                .findFirst();
        double end = endRoom(g, domain.getUpperBound());
        style(plot, bar.isPresent() ? Math.max(end, bar.get().width(g)) : end);
        double room = g.getFontMetrics(theme.body()).getHeight() + 2;
        AxisSpace ticks = range.reserveSpace(g, plot, area, RectangleEdge.LEFT, new AxisSpace());
        if (ticks.getLeft() < theme.axisRoom() - room) {
            ticks.setLeft(theme.axisRoom() - room);
            plot.setFixedRangeAxisSpace(ticks);
        }
        PlotRenderingInfo info = new PlotRenderingInfo(null);
        plot.draw(g, new Rectangle2D.Double(area.getX() + room, area.getY(), Math.max(1, area.getWidth() - room),
                area.getHeight()), null, null, info);
        hints(g);
        Rectangle2D inside = info.getDataArea();
        drawVerticalLabel(g, area.getX(), inside);
        bar.ifPresent(drawn -> drawn.draw(g, inside));
        return new Drawn(inside, PlotScales.horizontal(domain, inside), PlotScales.vertical(range, inside));
    }

    private void style(XYPlot plot, double right) {
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(2, 0, 0, right));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinePaint(theme.palette().grid());
        plot.setRangeGridlinePaint(theme.palette().grid());
        plot.setDomainGridlineStroke(HAIR);
        plot.setRangeGridlineStroke(HAIR);
        plot.setDomainZeroBaselineVisible(false);
        boolean field = model.layers().stream()
                .anyMatch(layer -> layer instanceof Layer.Contours || layer instanceof Layer.Cells);
        plot.setDomainGridlinesVisible(!field);
        plot.setRangeGridlinesVisible(!field);
    }

    /** Room for the half of a tick label that sticks out at the end of the horizontal axis. */
    private double endRoom(Graphics2D g, double last) {
        double half = g.getFontMetrics(theme.small()).stringWidth(Numbers.shortest(last, 3)) / 2.0;
        return Math.max(theme.fontSize(), half - INSET + 4);
    }

    private ValueAxis axis(Axis described, Range range) {
        ValueAxis axis = described.scale() == Axis.Scale.LOG ? TickedAxis.log() : TickedAxis.linear();
        axis.setRange(range.low(), range.high());
        if (described == model.x()) {
            axis.setLabel(text(described));
        }
        axis.setLabelFont(theme.body());
        axis.setLabelPaint(theme.palette().muted());
        axis.setLabelInsets(new RectangleInsets(2, 2, 2, 2));
        axis.setTickLabelFont(theme.small());
        axis.setTickLabelPaint(theme.palette().muted());
        axis.setTickMarkPaint(theme.palette().axis());
        axis.setTickMarkStroke(HAIR);
        axis.setTickMarkInsideLength(0);
        axis.setTickMarkOutsideLength(4);
        axis.setMinorTickMarksVisible(true);
        axis.setMinorTickMarkInsideLength(0);
        axis.setMinorTickMarkOutsideLength(2);
        axis.setAxisLinePaint(theme.palette().axis());
        axis.setAxisLineStroke(HAIR);
        return axis;
    }

    private static String text(Axis axis) {
        return axis.unit().isEmpty() ? axis.label() : axis.label() + " (" + axis.unit() + ")";
    }

    /** JFreeChart would draw a turned label as outlines, which in a figure file are no longer text. */
    private void drawVerticalLabel(Graphics2D g, double left, Rectangle2D plot) {
        double middle = plot.getCenterY();
        Graphics2D turned = (Graphics2D) g.create();
        turned.setFont(theme.body());
        turned.setPaint(theme.palette().muted());
        FontMetrics metrics = turned.getFontMetrics();
        String label = Texts.shortened(text(model.y()), metrics, plot.getHeight() + metrics.getHeight());
        turned.rotate(-Math.PI / 2, left, middle);
        turned.drawString(label, (float) (left - metrics.stringWidth(label) / 2.0),
                (float) (middle + metrics.getAscent()));
        turned.dispose();
    }

    private void drawTitle(Graphics2D g, Rectangle2D inner) {
        FontMetrics metrics = g.getFontMetrics(theme.title());
        g.setFont(theme.title());
        g.setPaint(theme.text());
        g.drawString(Texts.shortened(model.title(), metrics, inner.getWidth()), (float) inner.getX(),
                (float) (inner.getY() + metrics.getAscent()));
    }

    private Drawn drawEmpty(Graphics2D g, Rectangle2D inner) {
        if (theme.titled()) {
            drawTitle(g, inner);
        }
        g.setFont(theme.body());
        g.setPaint(theme.palette().muted());
        FontMetrics metrics = g.getFontMetrics();
        List<String> lines = wrapped(model.emptyText(), metrics, inner.getWidth() * 0.8);
        double y = inner.getCenterY() - lines.size() * metrics.getHeight() / 2.0 + metrics.getAscent();
        for (String line : lines) {
            g.drawString(line, (float) (inner.getCenterX() - metrics.stringWidth(line) / 2.0), (float) y);
            y += metrics.getHeight();
        }
        return new Drawn(inner, new Scale(0, 1, false, inner.getMinX(), inner.getMaxX()),
                new Scale(0, 1, false, inner.getMaxY(), inner.getMinY()));
    }

    private static List<String> wrapped(String text, FontMetrics metrics, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (line.length() > 0 && metrics.stringWidth(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static void hints(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }
}
