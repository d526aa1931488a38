package org.brink.jets.float64.kernel;

/** Copies columns of a matrix to arrays of their own and back, eight at a time: those share lines of the cache. */
final class Columns {

    private static final int STRIP = 8;

    private Columns() {
    }

    /**
     * Reads columns 0 to {@code columns} − 1.
     *
     * @param at index of the first entry of the first column
     * @param stride distance between rows
     * @param rows how many entries of each column are read
     * @param targets one array for each column
     */
    static void read(double[] data, int at, int stride, int rows, int columns, double[][] targets) {
        int c = 0;
        for (; c + STRIP <= columns; c += STRIP) {
            readStrip(data, at + c, stride, rows, targets[c], targets[c + 1], targets[c + 2], targets[c + 3],
                    targets[c + 4], targets[c + 5], targets[c + 6], targets[c + 7]);
        }
        for (; c < columns; c++) {
            double[] target = targets[c];
            for (int i = 0, from = at + c; i < rows; i++, from += stride) {
                target[i] = data[from];
            }
        }
    }

    private static void readStrip(double[] data, int at, int stride, int rows, double[] t0, double[] t1, double[] t2,
            double[] t3, double[] t4, double[] t5, double[] t6, double[] t7) {
        for (int i = 0, from = at; i < rows; i++, from += stride) {
            t0[i] = data[from];
            t1[i] = data[from + 1];
            t2[i] = data[from + 2];
            t3[i] = data[from + 3];
            t4[i] = data[from + 4];
            t5[i] = data[from + 5];
            t6[i] = data[from + 6];
            t7[i] = data[from + 7];
        }
    }

    /** Writes columns back to where {@link #read} finds them. */
    static void write(double[][] sources, double[] data, int at, int stride, int rows, int columns) {
        int c = 0;
        for (; c + STRIP <= columns; c += STRIP) {
            writeStrip(sources[c], sources[c + 1], sources[c + 2], sources[c + 3], sources[c + 4], sources[c + 5],
                    sources[c + 6], sources[c + 7], data, at + c, stride, rows);
        }
        for (; c < columns; c++) {
            double[] source = sources[c];
            for (int i = 0, to = at + c; i < rows; i++, to += stride) {
                data[to] = source[i];
            }
        }
    }

    private static void writeStrip(double[] s0, double[] s1, double[] s2, double[] s3, double[] s4, double[] s5,
            double[] s6, double[] s7, double[] data, int at, int stride, int rows) {
        for (int i = 0, to = at; i < rows; i++, to += stride) {
            data[to] = s0[i];
            data[to + 1] = s1[i];
            data[to + 2] = s2[i];
            data[to + 3] = s3[i];
            data[to + 4] = s4[i];
            data[to + 5] = s5[i];
            data[to + 6] = s6[i];
            data[to + 7] = s7[i];
        }
    }
}
