package org.brink.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.brink.api.chart.ChartModel;
import org.brink.charts.render.ChartPainter;

/** Draws chart models in one theme. Needs no display. Immutable and safe for all threads. */
public final class ChartRenderer {

    private final ChartTheme theme;

    /** A renderer in a theme. */
    public ChartRenderer(ChartTheme theme) {
        this.theme = theme;
    }

    /**
     * An image with the geometry to read it by.
     *
     * @param image {@code width × scale} by {@code height × scale} device pixels
     * @param geometry in logical pixels
     */
    public record Picture(BufferedImage image, ChartGeometry geometry) {
    }

    /** The theme. */
    public ChartTheme theme() {
        return theme;
    }

    /** Draws a model into an area, ground included, and leaves the graphics as it was. */
    public ChartGeometry draw(ChartModel model, Graphics2D graphics, Rectangle2D area) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            return new ChartGeometry(model, new ChartPainter(model, theme).draw(g, area));
        } finally {
            g.dispose();
        }
    }

    /**
     * Draws a model into a new image; may be called on a background thread.
     *
     * @param width logical pixels, at least 1
     * @param height logical pixels, at least 1
     * @param scale device pixels per logical pixel, positive
     */
    public Picture picture(ChartModel model, int width, int height, double scale) {
        BufferedImage image = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.scale(scale, scale);
            return new Picture(image, draw(model, g, new Rectangle2D.Double(0, 0, width, height)));
        } finally {
            g.dispose();
        }
    }
}
