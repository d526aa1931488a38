package org.brink.charts.render;

import java.awt.geom.Rectangle2D;
import java.util.BitSet;

/** Remembers which parts of a plot strokes have gone over, so that strokes that change nothing need not be drawn. */
final class Coverage {

    /** Side of a cell: less than the width of a stroke, so that no light shows between strokes in adjacent cells. */
    private static final double CELL = 1.2;

    private final double left;
    private final double top;
    private final int columns;
    private final int rows;
    private final BitSet covered;

    Coverage(Rectangle2D area) {
        this.left = area.getMinX();
        this.top = area.getMinY();
        this.columns = (int) Math.ceil(area.getWidth() / CELL) + 1;
        this.rows = (int) Math.ceil(area.getHeight() / CELL) + 1;
        this.covered = new BitSet(columns * rows);
    }

    /**
     * Covers the cells of a segment, if at least a tenth of them was not covered before.
     *
     * @return whether it did
     */
    boolean add(double ax, double ay, double bx, double by) {
        double fromX = (ax - left) / CELL;
        double fromY = (ay - top) / CELL;
        double dx = (bx - ax) / CELL;
        double dy = (by - ay) / CELL;
        int pieces = 1 + (int) Math.max(Math.abs(dx), Math.abs(dy));
        int fresh = 0;
        for (int i = 0; i <= pieces; i++) {
            fresh += covered.get(cell(fromX + i * dx / pieces, fromY + i * dy / pieces)) ? 0 : 1;
        }
        if (fresh * 10 <= pieces) {
            return false;
        }
        for (int i = 0; i <= pieces; i++) {
            covered.set(cell(fromX + i * dx / pieces, fromY + i * dy / pieces));
        }
        return true;
    }

    private int cell(double x, double y) {
        int column = Math.max(0, Math.min(columns - 1, (int) x));
        int row = Math.max(0, Math.min(rows - 1, (int) y));
        return row * columns + column;
    }
}
