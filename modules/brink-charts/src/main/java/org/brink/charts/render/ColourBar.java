package org.brink.charts.render;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.IntFunction;
import org.brink.api.chart.Layer;
import org.brink.charts.ChartTheme;

/**
 * What the bands of level sets mean: a bar right of the plot, one box for each band, the levels between them. Boxes are
 * equally high, whatever the distances of the levels: so that levels in equal ratios can be read.
 */
final class ColourBar {

    private static final double GAP = 12;
    private static final double BAR = 12;
    private static final double TICK = 4;

    private final String label;
    private final double[] levels;
    private final IntFunction<Color> band;
    private final ChartTheme theme;

    private ColourBar(String label, double[] levels, IntFunction<Color> band, ChartTheme theme) {
        this.label = label;
        this.levels = levels;
        this.band = band;
        this.theme = theme;
    }

    /** The bar of a layer; empty if it needs none. */
    static Optional<ColourBar> of(Layer layer, ChartTheme theme) {
        if (layer instanceof Layer.Contours contours && !contours.label().isEmpty()) {
            double[] levels = contours.levels();
            return Optional.of(new ColourBar(contours.label(), levels,
                    k -> ContourPainter.band(k, levels.length, theme), theme));
        }
        if (layer instanceof Layer.Cells cells && cells.names().isEmpty() && !cells.label().isEmpty()) {
            return Optional.of(new ColourBar(cells.label(), cells.levels(), k -> CellPainter.colour(k, cells, theme),
                    theme));
        }
        return Optional.empty();
    }

    /** The room that is needed right of the plot. */
    double width(Graphics2D g) {
        FontMetrics metrics = g.getFontMetrics(theme.small());
        double widest = 0;
        for (double level : levels) {
            widest = Math.max(widest, metrics.stringWidth(text(level)));
        }
        double title = g.getFontMetrics(theme.body()).stringWidth(label);
        return GAP + Math.max(BAR + TICK + 2 + widest, title) + 2;
    }

    /** Draws the bar beside the plot. */
    void draw(Graphics2D g, Rectangle2D plot) {
        int count = levels.length;
        FontMetrics body = g.getFontMetrics(theme.body());
        double left = plot.getMaxX() + GAP;
        g.setFont(theme.body());
        g.setPaint(theme.palette().muted());
        g.drawString(label, (float) left, (float) (plot.getMinY() + body.getAscent() - 2));
        double top = plot.getMinY() + body.getHeight() + 2;
        double box = (plot.getMaxY() - top) / (count + 1);
        for (int k = 0; k <= count; k++) {
            g.setPaint(band.apply(k));
            g.fill(new Rectangle2D.Double(left, plot.getMaxY() - (k + 1) * box, BAR, box));
        }
        g.setPaint(theme.palette().axis());
        g.setStroke(Pens.solid(0.8));
        g.draw(new Rectangle2D.Double(left, top, BAR, plot.getMaxY() - top));
        drawLevels(g, left + BAR, plot.getMaxY(), box);
    }

    private void drawLevels(Graphics2D g, double left, double bottom, double box) {
        g.setFont(theme.small());
        FontMetrics metrics = g.getFontMetrics();
        // every level, or every second, or every third …, as there is room
        int stride = (int) Math.max(1, Math.ceil(metrics.getHeight() / box));
        for (int k = 0; k < levels.length; k++) {
            double y = bottom - (k + 1) * box;
            g.setPaint(theme.palette().axis());
            g.draw(new Line2D.Double(left, y, left + TICK, y));
            if (k % stride == 0) {
                g.setPaint(theme.palette().muted());
                g.drawString(text(levels[k]), (float) (left + TICK + 2),
                        (float) (y + metrics.getAscent() * 0.36));
            }
        }
    }

    private static String text(double level) {
        return Numbers.shortest(level, 3);
    }
}
