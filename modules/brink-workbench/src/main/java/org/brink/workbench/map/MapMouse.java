package org.brink.workbench.map;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.brink.workbench.canvas.Frame;

/** The mouse over a map: moving reads, a click chooses, a rubber band zooms. */
final class MapMouse extends MouseAdapter {

    /** Shorter drags are clicks of an unsteady hand; lower ones mean the whole height. */
    private static final int SHORTEST_DRAG = 6;

    private final MapPicture picture;
    private final MapPicture.Wishes wishes;
    private Optional<Point2D> pressed = Optional.empty();

    MapMouse(MapPicture picture, MapPicture.Wishes wishes) {
        this.picture = picture;
        this.wishes = wishes;
    }

    @Override
    public void mouseMoved(MouseEvent e) {
        wishes.hover(picture.at(e.getX(), e.getY()));
    }

    @Override
    public void mouseExited(MouseEvent e) {
        wishes.hover(Optional.empty());
    }

    @Override
    public void mousePressed(MouseEvent e) {
        pressed = SwingUtilities.isLeftMouseButton(e) && picture.at(e.getX(), e.getY()).isPresent()
                ? Optional.of(e.getPoint()) : Optional.empty();
    }

    @Override
    public void mouseDragged(MouseEvent e) {
        picture.withFrame(frame -> picture.setBand(band(frame, e)));
    }

    @Override
    public void mouseReleased(MouseEvent e) {
        picture.setBand(Optional.empty());
        picture.withFrame(frame -> {
            Optional<Rectangle2D> band = band(frame, e);
            if (band.isPresent()) {
                zoom(frame, band.get());
            } else if (pressed.isPresent()) {
                picture.at(e.getX(), e.getY()).ifPresent(wishes::pick);
            }
        });
        pressed = Optional.empty();
    }

    private void zoom(Frame frame, Rectangle2D band) {
        double bottom = frame.geometry().yAt(band.getMaxY());
        double top = whole(frame, band) ? bottom : frame.geometry().yAt(band.getMinY());
        wishes.zoom(new Point2D.Double(frame.geometry().xAt(band.getMinX()), bottom),
                new Point2D.Double(frame.geometry().xAt(band.getMaxX()), top));
    }

    private static boolean whole(Frame frame, Rectangle2D band) {
        return band.getHeight() >= frame.plot().getHeight() - 1;
    }

    private Optional<Rectangle2D> band(Frame frame, MouseEvent e) {
        Rectangle2D plot = frame.plot();
        return pressed.filter(from -> Math.abs(e.getX() - from.getX()) >= SHORTEST_DRAG).map(from -> {
            Rectangle2D band = new Rectangle2D.Double();
            boolean flat = Math.abs(e.getY() - from.getY()) < SHORTEST_DRAG;
            band.setFrameFromDiagonal(from.getX(), flat ? plot.getMinY() : from.getY(),
                    e.getX(), flat ? plot.getMaxY() : e.getY());
            return band.createIntersection(plot);
        });
    }
}
