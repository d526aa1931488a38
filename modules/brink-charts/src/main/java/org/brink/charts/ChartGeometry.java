package org.brink.charts;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.charts.render.ChartPainter;
import org.brink.charts.render.Numbers;
import org.brink.charts.render.Scale;

/**
 * Where things are in a chart that was drawn, for step cursors, read-outs and zooming. Pixels are in the coordinates of
 * the area that was drawn into, before any device scaling. Immutable.
 */
public final class ChartGeometry {

    private final ChartModel model;
    private final Rectangle2D plot;
    private final Scale x;
    private final Scale y;
    private final boolean steps;

    ChartGeometry(ChartModel model, ChartPainter.Drawn drawn) {
        this.model = model;
        this.plot = (Rectangle2D) drawn.plot().clone();
        this.x = drawn.x();
        this.y = drawn.y();
        this.steps = curves().stream().allMatch(ChartGeometry::along);
    }

    /**
     * A point of a curve that stands for a step.
     *
     * @param label what the legend calls the curve; may be empty
     * @param ink its colour
     * @param style how the curve is drawn
     * @param step the step
     * @param x horizontal number
     * @param y vertical number
     * @param pixelX horizontal pixel
     * @param pixelY vertical pixel
     */
    public record Spot(String label, Ink ink, Layer.Style style, long step, double x, double y, double pixelX,
            double pixelY) {

        /** The horizontal and the vertical number as people read them. */
        public String text() {
            return Numbers.shortest(x, 6) + ", " + Numbers.shortest(y, 6);
        }

        /** The vertical number as people read it. */
        public String valueText() {
            return Numbers.shortest(y, 6);
        }
    }

    /** The model that was drawn. */
    public ChartModel model() {
        return model;
    }

    /** The rectangle inside the axes. */
    public Rectangle2D plot() {
        return (Rectangle2D) plot.clone();
    }

    /** Whether the horizontal axis shows steps, so that a step is a vertical line through the whole plot. */
    public boolean horizontalIsStep() {
        return steps;
    }

    /** The horizontal pixel of a number; empty if it has no place on the axis. */
    public OptionalDouble pixelOfX(double value) {
        return x.drawable(value) ? OptionalDouble.of(x.toPixel(value)) : OptionalDouble.empty();
    }

    /** The vertical pixel of a number; empty if it has no place on the axis. */
    public OptionalDouble pixelOfY(double value) {
        return y.drawable(value) ? OptionalDouble.of(y.toPixel(value)) : OptionalDouble.empty();
    }

    /** The number at a horizontal pixel. */
    public double xAt(double pixel) {
        return x.toValue(pixel);
    }

    /** The number at a vertical pixel. */
    public double yAt(double pixel) {
        return y.toValue(pixel);
    }

    /** The step that a pixel means: on a step axis the one at that place, elsewhere that of the nearest point. */
    public OptionalLong stepAt(double pixelX, double pixelY) {
        if (steps && !curves().isEmpty()) {
            return OptionalLong.of(Math.max(0, Math.round(x.toValue(pixelX))));
        }
        Optional<Spot> nearest = nearest(pixelX, pixelY);
        return nearest.isPresent() ? OptionalLong.of(nearest.get().step()) : OptionalLong.empty();
    }

    /** The point of any curve that is closest to a pixel. */
    public Optional<Spot> nearest(double pixelX, double pixelY) {
        Spot best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Layer.Curve curve : curves()) {
            int at = closest(curve, pixelX, pixelY);
            if (at >= 0) {
                Spot spot = spot(curve, at);
                double distance = Math.hypot(spot.pixelX() - pixelX, spot.pixelY() - pixelY);
                if (distance < least) {
                    least = distance;
                    best = spot;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * For every curve with steps the drawn point that stands for a step: the last one at or before it. Curves that have
     * not reached the step, or whose point cannot be drawn, are left out.
     */
    public List<Spot> at(long step) {
        List<Spot> spots = new ArrayList<>();
        for (Layer.Curve curve : curves()) {
            int found = Arrays.binarySearch(curve.steps(), step);
            int at = found >= 0 ? found : -found - 2;
            boolean reached = at >= 0 && (found >= 0 || at < curve.steps().length - 1);
            if (reached && x.drawable(curve.x()[at]) && y.drawable(curve.y()[at])) {
                spots.add(spot(curve, at));
            }
        }
        return spots;
    }

    /** The vertical lines within some pixels of a place inside the axes. */
    public List<Layer.Rule> rulesNear(double pixelX, double within) {
        return model.layers().stream().filter(Layer.Rule.class::isInstance).map(Layer.Rule.class::cast)
                .filter(rule -> x.drawable(rule.x()) && Math.abs(x.toPixel(rule.x()) - pixelX) <= within).toList();
    }

    private List<Layer.Curve> curves() {
        return model.layers().stream().filter(Layer.Curve.class::isInstance).map(Layer.Curve.class::cast)
                .filter(curve -> curve.steps().length > 0).toList();
    }

    private int closest(Layer.Curve curve, double pixelX, double pixelY) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < curve.x().length; i++) {
            if (x.drawable(curve.x()[i]) && y.drawable(curve.y()[i])) {
                double dx = x.toPixel(curve.x()[i]) - pixelX;
                double dy = y.toPixel(curve.y()[i]) - pixelY;
                if (dx * dx + dy * dy < least) {
                    least = dx * dx + dy * dy;
                    best = i;
                }
            }
        }
        return best;
    }

    private Spot spot(Layer.Curve curve, int i) {
        return new Spot(curve.label(), curve.ink(), curve.style(), curve.steps()[i], curve.x()[i], curve.y()[i],
                x.toPixel(curve.x()[i]), y.toPixel(curve.y()[i]));
    }

    /** Whether the horizontal numbers of a curve are its steps. */
    private static boolean along(Layer.Curve curve) {
        int n = curve.x().length;
        return n == 0 || (curve.x()[0] == curve.steps()[0] && curve.x()[n - 1] == curve.steps()[n - 1]);
    }
}
