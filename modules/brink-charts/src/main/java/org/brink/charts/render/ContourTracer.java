package org.brink.charts.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Marching squares: the closed rings around the parts of a grid where a function is at least a level. A frame of
 * values below every level is put around the grid, so that rings close along the border; the pieces on the border
 * belong to the filled area but not to the level line.
 */
final class ContourTracer {

    /** Segments of each of the 16 cases as pairs of edges: 0 bottom, 1 right, 2 top, 3 left; inside on the left. */
    private static final int[][] SEGMENTS = {
        {}, {0, 3}, {1, 0}, {1, 3}, {2, 1}, {0, 3, 2, 1}, {2, 0}, {2, 3},
        {3, 2}, {0, 2}, {1, 0, 3, 2}, {1, 2}, {3, 1}, {0, 1}, {3, 0}, {}};
    /** The two saddles when the middle of the cell is inside. */
    private static final int[] SADDLE_5 = {0, 1, 2, 3};
    private static final int[] SADDLE_10 = {3, 0, 1, 2};

    private final double[] x;
    private final double[] y;
    private final double[][] values;
    private final int columns;
    private final int rows;
    private final int[] next;
    private final boolean[] onBorder;

    /** A ring of points; {@code border[i]} says that the piece from point i to the next lies on the border. */
    record Ring(double[] x, double[] y, boolean[] border) {
    }

    ContourTracer(double[] x, double[] y, double[][] values) {
        this.columns = x.length + 2;
        this.rows = y.length + 2;
        this.x = framed(x);
        this.y = framed(y);
        this.values = new double[rows][columns];
        for (double[] row : this.values) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        for (int j = 0; j < y.length; j++) {
            for (int i = 0; i < x.length; i++) {
                double v = values[j][i];
                this.values[j + 1][i + 1] = Double.isNaN(v) ? Double.POSITIVE_INFINITY : v;
            }
        }
        this.next = new int[2 * columns * rows];
        this.onBorder = new boolean[next.length];
    }

    private static double[] framed(double[] inner) {
        double[] out = new double[inner.length + 2];
        System.arraycopy(inner, 0, out, 1, inner.length);
        out[0] = inner[0];
        out[out.length - 1] = inner[inner.length - 1];
        return out;
    }

    /** All rings around {@code value ≥ level}. */
    List<Ring> rings(double level) {
        Arrays.fill(next, -1);
        for (int j = 0; j < rows - 1; j++) {
            for (int i = 0; i < columns - 1; i++) {
                link(i, j, level);
            }
        }
        List<Ring> rings = new ArrayList<>();
        for (int edge = 0; edge < next.length; edge++) {
            if (next[edge] >= 0) {
                rings.add(follow(edge, level));
            }
        }
        return rings;
    }

    private void link(int i, int j, double level) {
        double a = values[j][i];
        double b = values[j][i + 1];
        double c = values[j + 1][i + 1];
        double d = values[j + 1][i];
        int code = (a >= level ? 1 : 0) | (b >= level ? 2 : 0) | (c >= level ? 4 : 0) | (d >= level ? 8 : 0);
        int[] segments = SEGMENTS[code];
        if ((code == 5 || code == 10) && (a + b + c + d) / 4 >= level) {
            segments = code == 5 ? SADDLE_5 : SADDLE_10;
        }
        boolean frame = i == 0 || j == 0 || i == columns - 2 || j == rows - 2;
        for (int s = 0; s < segments.length; s += 2) {
            int from = edge(i, j, segments[s]);
            next[from] = edge(i, j, segments[s + 1]);
            onBorder[from] = frame;
        }
    }

    /** Numbers the edges: first the horizontal ones by their left end, then the vertical ones by their lower end. */
    private int edge(int i, int j, int side) {
        return switch (side) {
            case 0 -> j * columns + i;
            case 1 -> columns * rows + j * columns + i + 1;
            case 2 -> (j + 1) * columns + i;
            default -> columns * rows + j * columns + i;
        };
    }

    private Ring follow(int start, double level) {
        int length = 0;
        for (int edge = start, steps = 0; steps == 0 || edge != start; edge = next[edge], steps++) {
            length++;
        }
        double[] px = new double[length];
        double[] py = new double[length];
        boolean[] border = new boolean[length];
        int edge = start;
        for (int k = 0; k < length; k++) {
            crossing(edge, level, px, py, k);
            border[k] = onBorder[edge];
            int following = next[edge];
            next[edge] = -1;
            edge = following;
        }
        return new Ring(px, py, border);
    }

    private void crossing(int edge, double level, double[] px, double[] py, int k) {
        boolean vertical = edge >= columns * rows;
        int at = vertical ? edge - columns * rows : edge;
        int j = at / columns;
        int i = at % columns;
        double from = values[j][i];
        double to = vertical ? values[j + 1][i] : values[j][i + 1];
        double share = share(from, to, level);
        px[k] = vertical ? x[i] : x[i] + share * (x[i + 1] - x[i]);
        py[k] = vertical ? y[j] + share * (y[j + 1] - y[j]) : y[j];
    }

    private static double share(double from, double to, double level) {
        if (Double.isInfinite(from)) {
            return 1;
        }
        return Double.isInfinite(to) ? 0 : (level - from) / (to - from);
    }
}
