package org.brink.maps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which points of a grid are computed: at first every few, then those between points that are not alike. */
final class Grid {

    private final int columns;
    private final int rows;
    private int spacing;

    Grid(int columns, int rows, int refinements) {
        this.columns = columns;
        this.rows = rows;
        spacing = 1 << refinements;
    }

    /** The points to begin with, row by row. */
    int[] first() {
        int[] points = new int[rows * columns];
        int count = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (on(row, rows) && on(column, columns)) {
                    points[count++] = row * columns + column;
                }
            }
        }
        return Arrays.copyOf(points, count);
    }

    /** Whether a row or column belongs to the current spacing; the last one always does. */
    private boolean on(int index, int count) {
        return index % spacing == 0 || index == count - 1;
    }

    /** The points of the next finer spacing that lie between unlike ones; none when the spacing cannot become finer. */
    int[] next(Outcome[] outcomes) {
        while (spacing > 1) {
            int coarse = spacing;
            spacing /= 2;
            Outcome[] before = outcomes.clone();
            List<Integer> wanted = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    int at = row * columns + column;
                    if (before[at] == null && on(row, rows) && on(column, columns)) {
                        if (alike(before, row, column, coarse)) {
                            outcomes[at] = before[corner(row, coarse) * columns + corner(column, coarse)];
                        } else {
                            wanted.add(at);
                        }
                    }
                }
            }
            if (!wanted.isEmpty()) {
                return wanted.stream().mapToInt(Integer::intValue).toArray();
            }
        }
        return new int[0];
    }

    private static int corner(int index, int coarse) {
        return index / coarse * coarse;
    }

    /** Whether the corners of the coarse square around a point, and their neighbours, are all of one kind. */
    private boolean alike(Outcome[] known, int row, int column, int coarse) {
        Outcome first = known[corner(row, coarse) * columns + corner(column, coarse)];
        for (int r = corner(row, coarse) - coarse; r <= corner(row, coarse) + 2 * coarse; r += coarse) {
            for (int c = corner(column, coarse) - coarse; c <= corner(column, coarse) + 2 * coarse; c += coarse) {
                Outcome there = known[clamp(r, rows) * columns + clamp(c, columns)];
                if (there != null && there.differsFrom(first)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int clamp(int index, int count) {
        return Math.max(0, Math.min(count - 1, index));
    }

    /** Gives points that no wave has reached what lies at the corner before them. */
    void fill(Outcome[] outcomes) {
        for (int at = 0; at < outcomes.length; at++) {
            if (outcomes[at] == null) {
                outcomes[at] = at % columns > 0 ? outcomes[at - 1] : outcomes[at - columns];
            }
        }
    }
}
