package org.brink.workbench.canvas;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.HierarchyEvent;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;

/**
 * Charts of one or several runs with one step cursor and one range of visible steps. The left and right arrows move the
 * cursor, with shift by ten steps; escape takes it away.
 */
public final class ChartBoard extends JPanel {

    private static final long serialVersionUID = 1L;

    /** Hears what happens on a board, on the event thread. */
    public interface Listener {

        /** New pictures are shown, or the state of the runs changed. */
        void drawn();

        /** The runs cannot be read. */
        void failed(IOException problem);
    }

    private final transient StepLink link = new StepLink();
    private final transient BoardSource source;
    private final transient BoardDrawer drawer;
    private final transient Listener listener;
    private final Grid grid = new Grid();
    private transient List<ChartCell> cells = List.of();
    private int columns;

    /**
     * A board without charts.
     *
     * @param source the runs
     * @param painter draws charts
     * @param listener hears what happens
     */
    public ChartBoard(BoardSource source, BoardDrawer.Painter painter, Listener listener) {
        super(new BorderLayout());
        this.source = source;
        this.listener = listener;
        this.drawer = new BoardDrawer(source, new BackgroundClock(), painter, new Screen());
        JScrollPane scroll = new JScrollPane(grid);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        add(scroll);
        link.onRange(() -> drawer.setVisible(link.visible()));
        addHierarchyListener(e -> {
            if ((e.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                drawer.setShowing(isShowing());
            }
        });
        bindKeys();
    }

    /** The cursor and the visible steps. */
    public StepLink link() {
        return link;
    }

    /** The charts, in order. */
    public List<ChartCell> cells() {
        return cells;
    }

    /**
     * Shows these charts.
     *
     * @param shown charts whose canvases were made by {@link #newCanvas}
     * @param acrossColumns number of columns filled row by row; 0 to place charts by kind
     */
    public void setCells(List<ChartCell> shown, int acrossColumns) {
        cells = List.copyOf(shown);
        columns = acrossColumns;
        grid.removeAll();
        cells.forEach(cell -> grid.add(cell.canvas()));
        arrange();
        drawer.setCells(cells);
    }

    /** A canvas for a chart of this board. */
    public ChartCanvas newCanvas() {
        return new ChartCanvas(link, this::requestFrame);
    }

    /** Asks for a frame with everything that is known now; may be called on any thread. */
    public void requestFrame() {
        drawer.request();
    }

    /** Whether the runs have ended and all of them is drawn. */
    public boolean isSettled() {
        return drawer.settled();
    }

    /** Lets go of the runs; the last pictures stay. */
    public void close() {
        drawer.close();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        // the constructor of the superclass calls this before there is a drawer
        if (drawer != null) {
            drawer.themeChanged();
        }
    }

    private void arrange() {
        grid.setLayout(new BoardLayout(columns, c -> cells.stream().filter(cell -> cell.canvas() == c)
                .findFirst().map(ChartBoard::hasStepAxis).orElse(true)));
        grid.revalidate();
        grid.repaint();
    }

    private static boolean hasStepAxis(ChartCell cell) {
        return cell.canvas().frame().map(Frame::stepAxis).orElse(!cell.spec().type().equals("plane"));
    }

    private void show(Map<ChartCell, Frame> pictures, StepRange extent) {
        link.extend(extent);
        boolean moved = false;
        for (Map.Entry<ChartCell, Frame> picture : pictures.entrySet()) {
            ChartCell cell = picture.getKey();
            boolean before = hasStepAxis(cell);
            cell.canvas().setFrame(picture.getValue());
            moved |= before != hasStepAxis(cell);
        }
        if (moved) {
            arrange();
        }
        listener.drawn();
    }

    private void bindKeys() {
        bind("LEFT", () -> link.nudge(-1));
        bind("RIGHT", () -> link.nudge(1));
        bind("shift LEFT", () -> link.nudge(-10));
        bind("shift RIGHT", () -> link.nudge(10));
        bind("HOME", () -> link.pin(0));
        bind("END", () -> link.pin(Long.MAX_VALUE));
        bind("ESCAPE", link::clear);
    }

    private void bind(String key, Runnable action) {
        getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                action.run();
            }
        });
    }

    private final class Screen implements BoardDrawer.Screen {

        @Override
        public void show(Map<ChartCell, Frame> pictures) {
            StepRange extent = source.extent();
            SwingUtilities.invokeLater(() -> ChartBoard.this.show(pictures, extent));
        }

        @Override
        public void fail(IOException problem) {
            SwingUtilities.invokeLater(() -> listener.failed(problem));
        }
    }

    /** As wide as the window, and as high unless charts would become too low. */
    private static final class Grid extends JPanel implements Scrollable {

        private static final long serialVersionUID = 1L;

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
            return 24;
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
            return visible.height;
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return getParent().getWidth() >= getPreferredSize().width;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return getParent().getHeight() >= getPreferredSize().height;
        }
    }
}
