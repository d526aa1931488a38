package org.brink.workbench.canvas;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.OptionalLong;
import javax.swing.SwingUtilities;

/**
 * The mouse over a chart: moving sets the step, a click pins it, dragging along a step axis zooms, a double click shows
 * all steps again.
 */
final class CanvasMouse extends MouseAdapter {

    private static final int SHORTEST_DRAG = 5;

    private final ChartCanvas canvas;
    private final StepLink link;
    private double pressedAt = Double.NaN;

    CanvasMouse(ChartCanvas canvas, StepLink link) {
        this.canvas = canvas;
        this.link = link;
    }

    @Override
    public void mouseMoved(MouseEvent e) {
        OptionalLong step = stepAt(e);
        if (step.isPresent()) {
            link.hover(step.getAsLong());
        } else {
            link.leave();
        }
    }

    @Override
    public void mouseExited(MouseEvent e) {
        link.leave();
    }

    @Override
    public void mousePressed(MouseEvent e) {
        canvas.requestFocusInWindow();
        boolean inPlot = canvas.frame().filter(f -> f.stepAxis() && f.plot().contains(e.getPoint())).isPresent();
        pressedAt = SwingUtilities.isLeftMouseButton(e) && inPlot ? e.getX() : Double.NaN;
    }

    @Override
    public void mouseDragged(MouseEvent e) {
        canvas.frame().ifPresent(frame -> canvas.setBand(band(frame, e)));
    }

    @Override
    public void mouseReleased(MouseEvent e) {
        Optional<Frame> frame = canvas.frame();
        canvas.setBand(Optional.empty());
        if (frame.isPresent() && band(frame.get(), e).isPresent()) {
            double end = clampToPlot(frame.get(), e.getX());
            link.show(StepRange.between(frame.get().geometry().xAt(pressedAt), frame.get().geometry().xAt(end)));
        }
        pressedAt = Double.NaN;
    }

    @Override
    public void mouseClicked(MouseEvent e) {
        if (!SwingUtilities.isLeftMouseButton(e)) {
            return;
        }
        if (e.getClickCount() == 2) {
            link.showAll();
            link.clear();
            return;
        }
        OptionalLong step = stepAt(e);
        if (step.isPresent()) {
            link.pin(step.getAsLong());
        } else {
            link.clear();
        }
    }

    private OptionalLong stepAt(MouseEvent e) {
        return canvas.frame().map(f -> CursorMarks.stepAt(f, e.getX(), e.getY())).orElse(OptionalLong.empty());
    }

    private Optional<Rectangle2D> band(Frame frame, MouseEvent e) {
        if (Double.isNaN(pressedAt) || Math.abs(e.getX() - pressedAt) < SHORTEST_DRAG) {
            return Optional.empty();
        }
        double end = clampToPlot(frame, e.getX());
        Rectangle2D plot = frame.plot();
        return Optional.of(new Rectangle2D.Double(Math.min(pressedAt, end), plot.getY(), Math.abs(end - pressedAt),
                plot.getHeight()));
    }

    private static double clampToPlot(Frame frame, double x) {
        return Math.max(frame.plot().getMinX(), Math.min(frame.plot().getMaxX(), x));
    }
}
