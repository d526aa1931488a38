package org.brink.workbench.canvas;

import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.UIManager;

/** Shows a chart without steps that is drawn elsewhere, and tells where people click and drag in it. */
public final class PictureCanvas extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Runnable sizeChanged;
    private transient Optional<Frame> frame = Optional.empty();
    private transient BiConsumer<Graphics2D, Frame> overlay = (g, shown) -> { };
    private volatile PictureSize size = PictureSize.NONE;

    /**
     * An empty canvas.
     *
     * @param name stable name of the component
     * @param sizeChanged called when a picture of another size is needed
     */
    public PictureCanvas(String name, Runnable sizeChanged) {
        this.sizeChanged = sizeChanged;
        setName(name);
        setMinimumSize(new Dimension(160, 140));
        setPreferredSize(new Dimension(380, 340));
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                updateSize();
            }
        });
    }

    /** Tells of the numbers at which people click, and to which they drag. */
    public void onPick(Consumer<Point2D> listener) {
        setCursor(Cursor.getPredefinedCursor(Cursor.CROSSHAIR_CURSOR));
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                frame.filter(shown -> shown.plot().contains(e.getPoint())).ifPresent(shown -> listener.accept(
                        new Point2D.Double(shown.geometry().xAt(e.getX()), shown.geometry().yAt(e.getY()))));
            }

            @Override
            public void mouseDragged(MouseEvent e) {
                mousePressed(e);
            }
        };
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
    }

    /** Draws something over the picture from now on, in coordinates of this component. */
    public void setOverlay(BiConsumer<Graphics2D, Frame> painter) {
        overlay = painter;
        repaint();
    }

    /** The picture that is needed; may be read on any thread. */
    public PictureSize pictureSize() {
        return size;
    }

    /** The picture that is shown. */
    public Optional<Frame> frame() {
        return frame;
    }

    /** Shows a picture; empty for none. */
    public void setFrame(Optional<Frame> drawn) {
        frame = drawn;
        getAccessibleContext().setAccessibleName(drawn.map(shown -> shown.model().title()).orElse(getName()));
        repaint();
    }

    @Override
    public void addNotify() {
        super.addNotify();
        updateSize();
    }

    private void updateSize() {
        if (getGraphicsConfiguration() != null) {
            PictureSize wanted = new PictureSize(getWidth(), getHeight(),
                    getGraphicsConfiguration().getDefaultTransform().getScaleX());
            if (!wanted.equals(size)) {
                size = wanted;
                sizeChanged.run();
            }
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = (Graphics2D) g.create();
        Color empty = UIManager.getColor("TextArea.background");
        g2.setColor(frame.map(Frame::ground).orElse(empty == null ? getBackground() : empty));
        g2.fillRect(0, 0, getWidth(), getHeight());
        frame.ifPresent(shown -> {
            // one pixel of the picture on one pixel of the screen, whatever the scale
            AffineTransform now = g2.getTransform();
            g2.setTransform(AffineTransform.getTranslateInstance(Math.round(now.getTranslateX()),
                    Math.round(now.getTranslateY())));
            g2.drawImage(shown.image(), 0, 0, null);
            g2.setTransform(now);
            overlay.accept(g2, shown);
        });
        g2.dispose();
    }
}
