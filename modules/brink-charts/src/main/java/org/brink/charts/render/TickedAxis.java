package org.brink.charts.render;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** JFreeChart's axes with ticks chosen by {@link Ticks}. */
final class TickedAxis {

    private TickedAxis() {
    }

    static ValueAxis linear() {
        return new NumberAxis() {
            private static final long serialVersionUID = 1L;

            @Override
            public List<ValueTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
                return ticks(this, false, g, area, edge);
            }
        };
    }

    static ValueAxis log() {
        return new LogAxis() {
            private static final long serialVersionUID = 1L;

            @Override
            public List<ValueTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
                return ticks(this, true, g, area, edge);
            }
        };
    }

    private static List<ValueTick> ticks(ValueAxis axis, boolean log, Graphics2D g, Rectangle2D area,
            RectangleEdge edge) {
        boolean horizontal = RectangleEdge.isTopOrBottom(edge);
        FontMetrics metrics = g.getFontMetrics(axis.getTickLabelFont());
        double lower = axis.getLowerBound();
        double upper = axis.getUpperBound();
        double length = horizontal ? area.getWidth() : area.getHeight();
        int most = (int) Math.max(2, length / (metrics.getHeight() * (horizontal ? 3.2 : 1.9)));
        Ticks ticks = choose(log, lower, upper, most);
        while (horizontal && most > 1 && widest(ticks, metrics) * 1.5 * ticks.labels().size() > length) {
            most--;
            ticks = choose(log, lower, upper, most);
        }
        TextAnchor anchor = horizontal ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        List<ValueTick> out = new ArrayList<>();
        for (int i = 0; i < ticks.major().size(); i++) {
            out.add(new NumberTick(TickType.MAJOR, ticks.major().get(i), ticks.labels().get(i), anchor,
                    TextAnchor.CENTER, 0));
        }
        for (double minor : ticks.minor()) {
            out.add(new NumberTick(TickType.MINOR, minor, "", anchor, TextAnchor.CENTER, 0));
        }
        return out;
    }

    private static Ticks choose(boolean log, double lower, double upper, int most) {
        return log ? Ticks.log(lower, upper, most) : Ticks.linear(lower, upper, most);
    }

    private static int widest(Ticks ticks, FontMetrics metrics) {
        return ticks.labels().stream().mapToInt(metrics::stringWidth).max().orElse(0);
    }
}
