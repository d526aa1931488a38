package org.brink.workbench.canvas;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.brink.api.chart.Layer;
import org.brink.charts.ChartGeometry;

/** Draws the step cursor over a chart: a line on step axes, and a dot on every curve. */
final class CursorMarks {

    private static final double RADIUS = 4;

    private CursorMarks() {
    }

    /**
     * Draws the cursor.
     *
     * @param pinned whether it stays where it is
     */
    static void paint(Graphics2D g, Frame frame, long step, boolean pinned) {
        Rectangle2D plot = frame.plot();
        Rectangle2D room = new Rectangle2D.Double(plot.getX() - RADIUS - 1, plot.getY() - RADIUS - 1,
                plot.getWidth() + 2 * RADIUS + 2, plot.getHeight() + 2 * RADIUS + 2);
        g.clip(room);
        if (frame.stepAxis()) {
            line(g, frame, step, pinned);
        }
        for (ChartGeometry.Spot spot : frame.geometry().at(step)) {
            if (spot.style() != Layer.Style.FAINT && room.contains(spot.pixelX(), spot.pixelY())) {
                dot(g, spot.pixelX(), spot.pixelY(), frame.theme().colour(spot.ink()), frame.ground());
            }
        }
    }

    /** The step that belongs to a place inside the axes. */
    static OptionalLong stepAt(Frame frame, double px, double py) {
        return frame.plot().contains(px, py) ? frame.geometry().stepAt(px, py) : OptionalLong.empty();
    }

    private static void line(Graphics2D g, Frame frame, long step, boolean pinned) {
        OptionalDouble x = frame.geometry().pixelOfX(step);
        Rectangle2D plot = frame.plot();
        if (x.isPresent() && x.getAsDouble() >= plot.getMinX() - 0.5 && x.getAsDouble() <= plot.getMaxX() + 0.5) {
            Color text = frame.theme().text();
            g.setColor(new Color(text.getRed(), text.getGreen(), text.getBlue(), pinned ? 190 : 110));
            g.setStroke(new BasicStroke(1f));
            g.draw(new Line2D.Double(x.getAsDouble(), plot.getMinY(), x.getAsDouble(), plot.getMaxY()));
        }
    }

    private static void dot(Graphics2D g, double x, double y, Color colour, Color ground) {
        Ellipse2D disc = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        g.setColor(colour);
        g.fill(disc);
        g.setColor(ground);
        g.setStroke(new BasicStroke(1.3f));
        g.draw(disc);
    }
}
