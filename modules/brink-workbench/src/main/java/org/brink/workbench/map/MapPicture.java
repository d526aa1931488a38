package org.brink.workbench.map;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.workbench.canvas.BackgroundClock;
import org.brink.workbench.canvas.BoardDrawer;
import org.brink.workbench.canvas.Frame;
import org.brink.workbench.canvas.FramePacer;
import org.brink.workbench.canvas.PictureCanvas;
import org.brink.workbench.draw.ScreenPainter;
import org.brink.workbench.ui.Tints;

/** A chart that is drawn in the background, with the rubber band and the chosen place over it. */
final class MapPicture {

    private final FramePacer pacer = new FramePacer(new BackgroundClock(), BoardDrawer.FRAME, this::frame);
    private final ScreenPainter painter = new ScreenPainter();
    private final PictureCanvas canvas;
    private volatile Supplier<ChartModel> wanted;
    private Optional<Rectangle2D> band = Optional.empty();
    private Optional<Point2D> chosen = Optional.empty();

    /**
     * A picture without a chart.
     *
     * @param name stable name of the component
     * @param text what it says until there is a chart
     */
    MapPicture(String name, String text) {
        wanted = () -> nothing(text);
        canvas = new PictureCanvas(name, this::request);
        canvas.setOverlay(this::overlay);
    }

    /** A chart without anything but a text. */
    static ChartModel nothing(String text) {
        return new ChartModel("", Axis.linear(""), Axis.linear(""), List.of(), text);
    }

    PictureCanvas canvas() {
        return canvas;
    }

    /** Tells of the mouse from now on. */
    void listen(MapMouse mouse) {
        canvas.setCursor(Cursor.getPredefinedCursor(Cursor.CROSSHAIR_CURSOR));
        canvas.addMouseListener(mouse);
        canvas.addMouseMotionListener(mouse);
    }

    /**
     * Draws another chart.
     *
     * @param chart made on a background thread, perhaps several times
     */
    void show(Supplier<ChartModel> chart) {
        wanted = chart;
        request();
    }

    /** Draws anew. */
    void request() {
        pacer.request();
    }

    boolean settled() {
        return !pacer.busy();
    }

    /** Shows a rubber band, in coordinates of the component; empty for none. */
    void setBand(Optional<Rectangle2D> rectangle) {
        band = rectangle;
        canvas.repaint();
    }

    /** Marks a place by the numbers of the axes; empty for none. */
    void choose(Optional<Point2D> place) {
        chosen = place;
        canvas.repaint();
    }

    private void frame() {
        if (canvas.pictureSize().drawable()) {
            Frame drawn = painter.paint(wanted.get(), canvas.pictureSize());
            SwingUtilities.invokeLater(() -> canvas.setFrame(Optional.of(drawn)));
        }
    }

    private void overlay(Graphics2D g, Frame frame) {
        Color ink = Tints.dark() ? Color.WHITE : Color.BLACK;
        Rectangle2D plot = frame.plot();
        g.clip(plot);
        chosen.ifPresent(place -> {
            OptionalDouble x = frame.geometry().pixelOfX(place.getX());
            OptionalDouble y = frame.geometry().pixelOfY(place.getY());
            g.setColor(ink);
            g.setStroke(new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {3, 3}, 0));
            x.ifPresent(at -> g.draw(new Line2D.Double(at, plot.getMinY(), at, plot.getMaxY())));
            y.ifPresent(at -> g.draw(new Line2D.Double(plot.getMinX(), at, plot.getMaxX(), at)));
        });
        band.ifPresent(rectangle -> {
            g.setColor(ink);
            g.setStroke(new BasicStroke(1));
            g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.12f));
            g.fill(rectangle);
            g.setComposite(AlphaComposite.SrcOver);
            g.draw(rectangle);
        });
    }

    /** Whoever is told what the mouse does, in numbers of the axes. */
    interface Wishes {

        void hover(Optional<Point2D> place);

        void pick(Point2D place);

        /**
         * Zooms into a part.
         *
         * @param corner the least numbers
         * @param opposite the greatest numbers; equal vertical numbers stand for the whole height
         */
        void zoom(Point2D corner, Point2D opposite);
    }

    /** The numbers of the axes at a pixel; empty outside the plot. */
    Optional<Point2D> at(double x, double y) {
        return canvas.frame().filter(frame -> frame.plot().contains(x, y)).map(frame -> new Point2D.Double(
                frame.geometry().xAt(x), frame.geometry().yAt(y)));
    }

    /** Applies what is given to the frame that is shown. */
    void withFrame(Consumer<Frame> action) {
        canvas.frame().ifPresent(action);
    }
}
