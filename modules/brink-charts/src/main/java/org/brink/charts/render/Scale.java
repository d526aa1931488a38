package org.brink.charts.render;

/**
 * Places numbers along an axis of pixels, linearly or logarithmically.
 *
 * @param lower number at {@code startPixel}; positive if logarithmic
 * @param upper number at {@code endPixel}, greater
 * @param log whether equal ratios take equal room
 * @param startPixel where the axis begins
 * @param endPixel where it ends; smaller than the start where numbers grow upwards
 */
public record Scale(double lower, double upper, boolean log, double startPixel, double endPixel) {

    /** Beyond this many pixels nothing is visible; keeps arithmetic on diverged values finite. */
    private static final double FAR = 1e7;

    /** Whether a number has a place on this axis: finite, and positive if logarithmic. */
    public boolean drawable(double value) {
        return Double.isFinite(value) && (!log || value > 0);
    }

    /** The pixel of a drawable number; far outside the axis it is only roughly right. */
    public double toPixel(double value) {
        double at = log ? (Math.log10(value) - Math.log10(lower)) / (Math.log10(upper) - Math.log10(lower))
                : (value - lower) / (upper - lower);
        double pixel = startPixel + at * (endPixel - startPixel);
        return Math.max(-FAR, Math.min(FAR, pixel));
    }

    /** The number at a pixel. */
    public double toValue(double pixel) {
        double at = (pixel - startPixel) / (endPixel - startPixel);
        return log ? Math.pow(10, Math.log10(lower) + at * (Math.log10(upper) - Math.log10(lower)))
                : lower + at * (upper - lower);
    }
}
