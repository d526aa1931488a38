package org.brink.workbench.canvas;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Lays charts out so that step axes stand above each other and one cursor line runs through all of them; charts of
 * other kinds stand to their right where there is room, else below. Side by side, every column is one run.
 */
final class BoardLayout implements LayoutManager {

    private static final int GAP = 6;
    private static final int LOWEST = 150;
    /** Rows side by side have room for a legend of their own. */
    private static final int LOWEST_ROW = 200;
    private static final int WIDE = 720;

    private final int columns;
    private final Predicate<Component> stepAxis;

    /**
     * A layout.
     *
     * @param columns number of columns, filled row by row; 0 to place step axes left and others right
     * @param stepAxis whether a chart has a step axis
     */
    BoardLayout(int columns, Predicate<Component> stepAxis) {
        this.columns = columns;
        this.stepAxis = stepAxis;
    }

    @Override
    public void layoutContainer(Container parent) {
        Rectangle room = new Rectangle(GAP, GAP, parent.getWidth() - 2 * GAP, parent.getHeight() - 2 * GAP);
        List<Component> all = List.of(parent.getComponents());
        if (columns > 0) {
            table(all, columns, room);
            return;
        }
        List<Component> steps = new ArrayList<>();
        List<Component> others = new ArrayList<>();
        all.forEach(c -> (stepAxis.test(c) ? steps : others).add(c));
        boolean wide = room.width >= WIDE;
        boolean apart = wide && !steps.isEmpty() && !others.isEmpty() && room.height / steps.size() >= LOWEST;
        if (!apart) {
            steps.addAll(others);
            boolean low = room.height / Math.max(1, steps.size()) < LOWEST;
            table(steps, wide && (low || steps.size() > 4) ? 2 : 1, room);
            return;
        }
        int left = (int) Math.round((room.width - GAP) * 0.56);
        table(steps, 1, new Rectangle(room.x, room.y, left, room.height));
        table(others, 1, new Rectangle(room.x + left + GAP, room.y, room.width - left - GAP, room.height));
    }

    private static void table(List<Component> cells, int columns, Rectangle room) {
        if (cells.isEmpty()) {
            return;
        }
        int rows = (cells.size() + columns - 1) / columns;
        for (int i = 0; i < cells.size(); i++) {
            int x0 = edge(room.width, columns, i % columns);
            int x1 = edge(room.width, columns, i % columns + 1) - GAP;
            int y0 = edge(room.height, rows, i / columns);
            int y1 = edge(room.height, rows, i / columns + 1) - GAP;
            cells.get(i).setBounds(room.x + x0, room.y + y0, x1 - x0, y1 - y0);
        }
    }

    private static int edge(int length, int parts, int i) {
        return (int) Math.round((double) (length + GAP) * i / parts);
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        int count = parent.getComponentCount();
        int across = Math.max(1, columns);
        boolean narrow = columns == 0 && parent.getWidth() < WIDE;
        int rows = columns > 0 ? (count + across - 1) / across : narrow ? count : (count + 1) / 2;
        return new Dimension(across * 200 + 2 * GAP, Math.max(1, rows) * (columns > 0 ? LOWEST_ROW : LOWEST) + 2 * GAP);
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        return minimumLayoutSize(parent);
    }

    @Override
    public void addLayoutComponent(String name, Component comp) {
        // places follow from the order of the components
    }

    @Override
    public void removeLayoutComponent(Component comp) {
        // places follow from the order of the components
    }
}
