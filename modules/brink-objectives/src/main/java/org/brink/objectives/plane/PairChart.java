package org.brink.objectives.plane;

import org.brink.spi.objective.PlanarChart;

/**
 * The plane of points whose coordinates come in two groups of equal entries: those of the first group show x, those of
 * the second y, perhaps stretched. Projection takes the mean of a group, which is the orthogonal projection.
 *
 * @param xName name of the horizontal coordinate
 * @param yName name of the vertical coordinate
 * @param pattern for each coordinate of the point, whether it belongs to the second group
 * @param yStretch entries of the second group are this times y
 */
public record PairChart(String xName, String yName, boolean[] pattern, double yStretch) implements PlanarChart {

    /** The chart of a point with two coordinates. */
    public static PairChart of(String xName, String yName) {
        return of(xName, yName, "xy", 1);
    }

    /** A chart where {@code x} and {@code y} in the pattern say which coordinate shows which. */
    public static PairChart of(String xName, String yName, String pattern, double yStretch) {
        boolean[] second = new boolean[pattern.length()];
        for (int i = 0; i < second.length; i++) {
            second[i] = pattern.charAt(i) == 'y';
        }
        return new PairChart(xName, yName, second, yStretch);
    }

    @Override
    public void project(double[] w, double[] xy) {
        double x = 0;
        double y = 0;
        int ys = 0;
        for (int i = 0; i < pattern.length; i++) {
            if (pattern[i]) {
                y += w[i];
                ys++;
            } else {
                x += w[i];
            }
        }
        xy[0] = x / (pattern.length - ys);
        xy[1] = y / (ys * yStretch);
    }

    @Override
    public void lift(double x, double y, double[] w) {
        for (int i = 0; i < pattern.length; i++) {
            w[i] = pattern[i] ? yStretch * y : x;
        }
    }
}
