package org.brink.workbench.canvas;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Graphics;
import java.awt.RenderingHints;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import javax.swing.ToolTipManager;
import javax.swing.UIManager;

/**
 * Shows one chart that is drawn elsewhere: paints the last picture, and over it the step cursor and the band of a zoom.
 * The event thread never draws a chart.
 */
public final class ChartCanvas extends JPanel {

    private static final long serialVersionUID = 1L;
    /** How close the mouse must be to a line, in pixels. */
    private static final double NEAR = 3;
    private static final int MOST_EVENTS = 8;

    private final transient StepLink link;
    private final transient Runnable sizeChanged;
    private transient Optional<Frame> frame = Optional.empty();
    private transient Optional<Rectangle2D> band = Optional.empty();
    private volatile PictureSize size = PictureSize.NONE;

    /**
     * An empty canvas.
     *
     * @param link the cursor and the visible steps that it shares with other charts
     * @param sizeChanged called when a picture of another size is needed
     */
    public ChartCanvas(StepLink link, Runnable sizeChanged) {
        this.link = link;
        this.sizeChanged = sizeChanged;
        setFocusable(true);
        ToolTipManager.sharedInstance().registerComponent(this);
        setMinimumSize(new Dimension(160, 110));
        setPreferredSize(new Dimension(420, 260));
        link.onCursor(this::repaint);
        CanvasMouse mouse = new CanvasMouse(this, link);
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                updateSize();
            }
        });
    }

    /** What happened at the vertical line that the mouse points at. */
    @Override
    public String getToolTipText(MouseEvent e) {
        String text = frame.filter(shown -> shown.plot().contains(e.getPoint())).stream()
                .flatMap(shown -> shown.geometry().rulesNear(e.getX(), NEAR).stream()).limit(MOST_EVENTS)
                .map(rule -> escaped(rule.detail())).collect(Collectors.joining("<br>"));
        return text.isEmpty() ? null : "<html>" + text + "</html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** The picture that is needed; may be read on any thread. */
    public PictureSize pictureSize() {
        return size;
    }

    /** The picture that is shown. */
    public Optional<Frame> frame() {
        return frame;
    }

    /** Shows a new picture. */
    public void setFrame(Frame drawn) {
        frame = Optional.of(drawn);
        getAccessibleContext().setAccessibleName(drawn.model().title());
        String axes = drawn.model().y().label() + " over " + drawn.model().x().label();
        getAccessibleContext().setAccessibleDescription(axes);
        repaint();
    }

    /** Marks the part that a drag would zoom to; empty for none. */
    void setBand(Optional<Rectangle2D> marked) {
        band = marked;
        repaint();
    }

    @Override
    public void addNotify() {
        super.addNotify();
        updateSize();
    }

    private void updateSize() {
        if (getGraphicsConfiguration() == null) {
            return;
        }
        need(new PictureSize(getWidth(), getHeight(), deviceScale()));
    }

    /** Asks for pictures of another size from now on. */
    void need(PictureSize wanted) {
        if (!wanted.equals(size)) {
            size = wanted;
            sizeChanged.run();
        }
    }

    private double deviceScale() {
        return getGraphicsConfiguration().getDefaultTransform().getScaleX();
    }

    @Override
    protected void paintComponent(Graphics g) {
        if (size.scale() != deviceScale()) {
            // moved to another screen
            updateSize();
        }
        Graphics2D g2 = (Graphics2D) g.create();
        g2.setColor(frame.map(Frame::ground).orElseGet(this::emptyGround));
        g2.fillRect(0, 0, getWidth(), getHeight());
        frame.ifPresent(shown -> paint(g2, shown));
        g2.dispose();
    }

    private Color emptyGround() {
        Color ground = UIManager.getColor("TextArea.background");
        return ground == null ? getBackground() : ground;
    }

    private void paint(Graphics2D g, Frame shown) {
        paintImage(g, shown);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        band.ifPresent(marked -> {
            Color accent = UIManager.getColor("Component.focusColor");
            Color base = accent == null ? Color.GRAY : accent;
            g.setColor(new Color(base.getRed(), base.getGreen(), base.getBlue(), 70));
            g.fill(marked);
        });
        link.cursor().ifPresent(step -> {
            Graphics2D marks = (Graphics2D) g.create();
            CursorMarks.paint(marks, shown, step, link.pinned());
            marks.dispose();
        });
    }

    private void paintImage(Graphics2D g, Frame shown) {
        // one pixel of the picture on one pixel of the screen, whatever the scale
        AffineTransform before = g.getTransform();
        g.setTransform(AffineTransform.getTranslateInstance(Math.round(before.getTranslateX()),
                Math.round(before.getTranslateY())));
        g.drawImage(shown.image(), 0, 0, null);
        g.setTransform(before);
    }
}
