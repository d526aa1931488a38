package org.brink.charts.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import org.brink.api.chart.Layer;
import org.brink.charts.ChartTheme;

/** Strokes and paints of curve styles. */
final class Pens {

    private Pens() {
    }

    /** A stroke with plain joints, which are much cheaper than round ones where thousands meet. */
    static Stroke plain(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);
    }

    static Stroke stroke(Layer.Style style, double width) {
        return switch (style) {
            case SOLID, POINTS -> solid(width);
            case FAINT -> solid(width * 0.7);
            case DASHED -> dashes(width, BasicStroke.CAP_BUTT, 4.2 * width, 2.6 * width);
            case DOTTED -> dashes(width * 1.1, BasicStroke.CAP_ROUND, 0.05, 2.6 * width);
        };
    }

    static Color paint(Layer.Curve curve, ChartTheme theme) {
        Color ink = theme.colour(curve.ink());
        return curve.style() == Layer.Style.FAINT ? mix(ink, theme.ground(), 0.6) : ink;
    }

    /** A colour moved towards another by a share from 0 to 1. */
    static Color mix(Color from, Color to, double share) {
        return new Color(part(from.getRed(), to.getRed(), share), part(from.getGreen(), to.getGreen(), share),
                part(from.getBlue(), to.getBlue(), share));
    }

    static Stroke solid(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static Stroke dashes(double width, int cap, double on, double off) {
        return new BasicStroke((float) width, cap, BasicStroke.JOIN_ROUND, 1, new float[] {(float) on, (float) off}, 0);
    }

    private static int part(int from, int to, double share) {
        return (int) Math.round(from + share * (to - from));
    }
}
