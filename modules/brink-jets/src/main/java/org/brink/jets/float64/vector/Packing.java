package org.brink.jets.float64.vector;

import java.util.Arrays;
import org.brink.jets.float64.kernel.Panel;

/** Copies a factor of a product to panels, which tiles read from the first entry to the last. */
final class Packing {

    private static final int STRIP = 4;

    private Packing() {
    }

    /**
     * Copies a matrix to panels of {@code width} columns each, one after the other, filled up with zeros.
     *
     * @param depth rows of the matrix
     * @param columns columns of the matrix
     * @param target as many rows for each panel, without gaps
     */
    static void pack(Panel matrix, int depth, int columns, int width, double[] target) {
        for (int first = 0, to = 0; first < columns; first += width, to += depth * width) {
            int count = Math.min(width, columns - first);
            if (count < width) {
                Arrays.fill(target, to, to + depth * width, 0.0);
            }
            Panel panel = matrix.from(0, first);
            if (panel.transposed()) {
                interleave(panel, depth, count, width, target, to);
            } else {
                copy(panel, depth, count, width, target, to);
            }
        }
    }

    private static void copy(Panel panel, int depth, int count, int width, double[] target, int to) {
        double[] data = panel.data();
        int from = panel.offset();
        int at = to;
        if (count == VectorTile.ROWS) {
            for (int p = 0; p < depth; p++, from += panel.stride(), at += width) {
                target[at] = data[from];
                target[at + 1] = data[from + 1];
                target[at + 2] = data[from + 2];
                target[at + 3] = data[from + 3];
                target[at + 4] = data[from + 4];
                target[at + 5] = data[from + 5];
            }
            return;
        }
        for (int p = 0; p < depth; p++, from += panel.stride(), at += width) {
            System.arraycopy(data, from, target, at, count);
        }
    }

    private static void interleave(Panel panel, int depth, int count, int width, double[] target, int to) {
        double[] data = panel.data();
        int stride = panel.stride();
        int from = panel.offset();
        int i = 0;
        if (count == VectorTile.ROWS) {
            six(data, from, stride, depth, target, to);
            return;
        }
        for (; i + STRIP <= count; i += STRIP, from += STRIP * stride) {
            four(data, from, stride, depth, width, target, to + i);
        }
        for (; i < count; i++, from += stride) {
            for (int p = 0, at = to + i; p < depth; p++, at += width) {
                target[at] = data[from + p];
            }
        }
    }

    private static void six(double[] data, int from, int stride, int depth, double[] target, int to) {
        int d1 = from + stride;
        int d2 = d1 + stride;
        int d3 = d2 + stride;
        int d4 = d3 + stride;
        int d5 = d4 + stride;
        for (int p = 0, at = to; p < depth; p++, at += VectorTile.ROWS) {
            target[at] = data[from + p];
            target[at + 1] = data[d1 + p];
            target[at + 2] = data[d2 + p];
            target[at + 3] = data[d3 + p];
            target[at + 4] = data[d4 + p];
            target[at + 5] = data[d5 + p];
        }
    }

    private static void four(double[] data, int from, int stride, int depth, int width, double[] target, int to) {
        int d1 = from + stride;
        int d2 = d1 + stride;
        int d3 = d2 + stride;
        for (int p = 0, at = to; p < depth; p++, at += width) {
            target[at] = data[from + p];
            target[at + 1] = data[d1 + p];
            target[at + 2] = data[d2 + p];
            target[at + 3] = data[d3 + p];
        }
    }
}
