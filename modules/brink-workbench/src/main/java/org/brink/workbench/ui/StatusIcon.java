package org.brink.workbench.ui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Graphics;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Objects;
import javax.swing.Icon;
import org.brink.api.run.RunStatus;

/**
 * A status as a disc with a sign, so that it is not told by colour alone.
 *
 * @param state the status
 */
record StatusIcon(RunStatus.State state) implements Icon {

    private static final int SIZE = 16;

    StatusIcon {
        Objects.requireNonNull(state, "state");
    }

    @Override
    public void paintIcon(Component c, Graphics g, int x, int y) {
        Graphics2D g2 = (Graphics2D) g.create();
        g2.translate(x, y);
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g2.setColor(colour(state));
        g2.fill(new Ellipse2D.Double(1.5, 1.5, 13, 13));
        g2.setColor(Color.WHITE);
        g2.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        sign(g2);
        g2.dispose();
    }

    /** The colour that stands for a status, legible on light and dark grounds. */
    static Color colour(RunStatus.State state) {
        return switch (state) {
            case RUNNING -> new Color(0x2F8FD0);
            case COMPLETED -> new Color(0x3F9C57);
            case STOPPED -> new Color(0x5B8F7A);
            case DIVERGED -> new Color(0xD9772B);
            case FAILED -> new Color(0xCF4A52);
            case CANCELLED, INTERRUPTED -> new Color(0x8A8D91);
        };
    }

    private void sign(Graphics2D g) {
        switch (state) {
            case RUNNING -> g.fill(path(6.3, 4.8, 6.3, 11.2, 11.3, 8));
            case COMPLETED -> g.draw(open(4.8, 8.3, 7.1, 10.6, 11.2, 5.7));
            case STOPPED -> g.fill(new Rectangle2D.Double(5.5, 5.5, 5, 5));
            case DIVERGED -> {
                g.draw(open(8, 11.3, 8, 4.9));
                g.draw(open(5.3, 7.4, 8, 4.7, 10.7, 7.4));
            }
            case FAILED -> {
                g.draw(open(5.7, 5.7, 10.3, 10.3));
                g.draw(open(10.3, 5.7, 5.7, 10.3));
            }
            case CANCELLED -> g.draw(open(5.2, 8, 10.8, 8));
            case INTERRUPTED -> {
                g.draw(open(8, 4.6, 8, 8.8));
                g.fill(new Ellipse2D.Double(7.1, 10.4, 1.8, 1.8));
            }
            default -> throw new AssertionError(state);
        }
    }

    private static Path2D path(double... xy) {
        Path2D path = open(xy);
        path.closePath();
        return path;
    }

    private static Path2D open(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }

    @Override
    public int getIconWidth() {
        return SIZE;
    }

    @Override
    public int getIconHeight() {
        return SIZE;
    }
}
