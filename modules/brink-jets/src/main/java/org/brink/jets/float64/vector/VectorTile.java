package org.brink.jets.float64.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * A tile of a product, {@value #ROWS} rows and a few vectors of columns: its sums stay in registers while factors
 * stream by. Every sum runs over the inner index in order, whatever the length of vectors.
 */
final class VectorTile {

    /** Rows of a tile. */
    static final int ROWS = 6;

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    /** Processors with 32 registers keep twice as many sums as those with 16. */
    private static final boolean MANY_REGISTERS = SPECIES.vectorBitSize() > 256
            || System.getProperty("os.arch", "").equals("aarch64");

    /** Columns of a tile. */
    static final int COLUMNS = (MANY_REGISTERS ? 4 : 2) * LANES;

    private VectorTile() {
    }

    /** The product of a panel of the left factor and {@code columns} of a panel of the right one. */
    static void multiply(int depth, double[] left, int leftAt, double[] right, int rightAt, int columns,
            double[] sums) {
        if (columns > 2 * LANES) {
            four(depth, left, leftAt, right, rightAt, sums);
        } else {
            two(depth, left, leftAt, right, rightAt, sums);
        }
    }

    private static void four(int depth, double[] left, int leftAt, double[] right, int rightAt, double[] sums) {
        DoubleVector s00 = DoubleVector.zero(SPECIES);
        DoubleVector s01 = DoubleVector.zero(SPECIES);
        DoubleVector s02 = DoubleVector.zero(SPECIES);
        DoubleVector s03 = DoubleVector.zero(SPECIES);
        DoubleVector s10 = DoubleVector.zero(SPECIES);
        DoubleVector s11 = DoubleVector.zero(SPECIES);
        DoubleVector s12 = DoubleVector.zero(SPECIES);
        DoubleVector s13 = DoubleVector.zero(SPECIES);
        DoubleVector s20 = DoubleVector.zero(SPECIES);
        DoubleVector s21 = DoubleVector.zero(SPECIES);
        DoubleVector s22 = DoubleVector.zero(SPECIES);
        DoubleVector s23 = DoubleVector.zero(SPECIES);
        DoubleVector s30 = DoubleVector.zero(SPECIES);
        DoubleVector s31 = DoubleVector.zero(SPECIES);
        DoubleVector s32 = DoubleVector.zero(SPECIES);
        DoubleVector s33 = DoubleVector.zero(SPECIES);
        DoubleVector s40 = DoubleVector.zero(SPECIES);
        DoubleVector s41 = DoubleVector.zero(SPECIES);
        DoubleVector s42 = DoubleVector.zero(SPECIES);
        DoubleVector s43 = DoubleVector.zero(SPECIES);
        DoubleVector s50 = DoubleVector.zero(SPECIES);
        DoubleVector s51 = DoubleVector.zero(SPECIES);
        DoubleVector s52 = DoubleVector.zero(SPECIES);
        DoubleVector s53 = DoubleVector.zero(SPECIES);
        for (int p = 0, a = leftAt, b = rightAt; p < depth; p++, a += ROWS, b += COLUMNS) {
            DoubleVector b0 = DoubleVector.fromArray(SPECIES, right, b);
            DoubleVector b1 = DoubleVector.fromArray(SPECIES, right, b + LANES);
            DoubleVector b2 = DoubleVector.fromArray(SPECIES, right, b + 2 * LANES);
            DoubleVector b3 = DoubleVector.fromArray(SPECIES, right, b + 3 * LANES);
            DoubleVector a0 = DoubleVector.broadcast(SPECIES, left[a]);
            s00 = a0.fma(b0, s00);
            s01 = a0.fma(b1, s01);
            s02 = a0.fma(b2, s02);
            s03 = a0.fma(b3, s03);
            DoubleVector a1 = DoubleVector.broadcast(SPECIES, left[a + 1]);
            s10 = a1.fma(b0, s10);
            s11 = a1.fma(b1, s11);
            s12 = a1.fma(b2, s12);
            s13 = a1.fma(b3, s13);
            DoubleVector a2 = DoubleVector.broadcast(SPECIES, left[a + 2]);
            s20 = a2.fma(b0, s20);
            s21 = a2.fma(b1, s21);
            s22 = a2.fma(b2, s22);
            s23 = a2.fma(b3, s23);
            DoubleVector a3 = DoubleVector.broadcast(SPECIES, left[a + 3]);
            s30 = a3.fma(b0, s30);
            s31 = a3.fma(b1, s31);
            s32 = a3.fma(b2, s32);
            s33 = a3.fma(b3, s33);
            DoubleVector a4 = DoubleVector.broadcast(SPECIES, left[a + 4]);
            s40 = a4.fma(b0, s40);
            s41 = a4.fma(b1, s41);
            s42 = a4.fma(b2, s42);
            s43 = a4.fma(b3, s43);
            DoubleVector a5 = DoubleVector.broadcast(SPECIES, left[a + 5]);
            s50 = a5.fma(b0, s50);
            s51 = a5.fma(b1, s51);
            s52 = a5.fma(b2, s52);
            s53 = a5.fma(b3, s53);
        }
        s00.intoArray(sums, 0);
        s01.intoArray(sums, LANES);
        s02.intoArray(sums, 2 * LANES);
        s03.intoArray(sums, 3 * LANES);
        s10.intoArray(sums, COLUMNS);
        s11.intoArray(sums, COLUMNS + LANES);
        s12.intoArray(sums, COLUMNS + 2 * LANES);
        s13.intoArray(sums, COLUMNS + 3 * LANES);
        s20.intoArray(sums, 2 * COLUMNS);
        s21.intoArray(sums, 2 * COLUMNS + LANES);
        s22.intoArray(sums, 2 * COLUMNS + 2 * LANES);
        s23.intoArray(sums, 2 * COLUMNS + 3 * LANES);
        s30.intoArray(sums, 3 * COLUMNS);
        s31.intoArray(sums, 3 * COLUMNS + LANES);
        s32.intoArray(sums, 3 * COLUMNS + 2 * LANES);
        s33.intoArray(sums, 3 * COLUMNS + 3 * LANES);
        s40.intoArray(sums, 4 * COLUMNS);
        s41.intoArray(sums, 4 * COLUMNS + LANES);
        s42.intoArray(sums, 4 * COLUMNS + 2 * LANES);
        s43.intoArray(sums, 4 * COLUMNS + 3 * LANES);
        s50.intoArray(sums, 5 * COLUMNS);
        s51.intoArray(sums, 5 * COLUMNS + LANES);
        s52.intoArray(sums, 5 * COLUMNS + 2 * LANES);
        s53.intoArray(sums, 5 * COLUMNS + 3 * LANES);
    }

    private static void two(int depth, double[] left, int leftAt, double[] right, int rightAt, double[] sums) {
        DoubleVector s00 = DoubleVector.zero(SPECIES);
        DoubleVector s01 = DoubleVector.zero(SPECIES);
        DoubleVector s10 = DoubleVector.zero(SPECIES);
        DoubleVector s11 = DoubleVector.zero(SPECIES);
        DoubleVector s20 = DoubleVector.zero(SPECIES);
        DoubleVector s21 = DoubleVector.zero(SPECIES);
        DoubleVector s30 = DoubleVector.zero(SPECIES);
        DoubleVector s31 = DoubleVector.zero(SPECIES);
        DoubleVector s40 = DoubleVector.zero(SPECIES);
        DoubleVector s41 = DoubleVector.zero(SPECIES);
        DoubleVector s50 = DoubleVector.zero(SPECIES);
        DoubleVector s51 = DoubleVector.zero(SPECIES);
        for (int p = 0, a = leftAt, b = rightAt; p < depth; p++, a += ROWS, b += COLUMNS) {
            DoubleVector b0 = DoubleVector.fromArray(SPECIES, right, b);
            DoubleVector b1 = DoubleVector.fromArray(SPECIES, right, b + LANES);
            DoubleVector a0 = DoubleVector.broadcast(SPECIES, left[a]);
            s00 = a0.fma(b0, s00);
            s01 = a0.fma(b1, s01);
            DoubleVector a1 = DoubleVector.broadcast(SPECIES, left[a + 1]);
            s10 = a1.fma(b0, s10);
            s11 = a1.fma(b1, s11);
            DoubleVector a2 = DoubleVector.broadcast(SPECIES, left[a + 2]);
            s20 = a2.fma(b0, s20);
            s21 = a2.fma(b1, s21);
            DoubleVector a3 = DoubleVector.broadcast(SPECIES, left[a + 3]);
            s30 = a3.fma(b0, s30);
            s31 = a3.fma(b1, s31);
            DoubleVector a4 = DoubleVector.broadcast(SPECIES, left[a + 4]);
            s40 = a4.fma(b0, s40);
            s41 = a4.fma(b1, s41);
            DoubleVector a5 = DoubleVector.broadcast(SPECIES, left[a + 5]);
            s50 = a5.fma(b0, s50);
            s51 = a5.fma(b1, s51);
        }
        s00.intoArray(sums, 0);
        s01.intoArray(sums, LANES);
        s10.intoArray(sums, COLUMNS);
        s11.intoArray(sums, COLUMNS + LANES);
        s20.intoArray(sums, 2 * COLUMNS);
        s21.intoArray(sums, 2 * COLUMNS + LANES);
        s30.intoArray(sums, 3 * COLUMNS);
        s31.intoArray(sums, 3 * COLUMNS + LANES);
        s40.intoArray(sums, 4 * COLUMNS);
        s41.intoArray(sums, 4 * COLUMNS + LANES);
        s50.intoArray(sums, 5 * COLUMNS);
        s51.intoArray(sums, 5 * COLUMNS + LANES);
    }

    /** C ← sums + β·C for one row of a tile, whose first entry in C is at {@code to}. */
    static void add(double[] sums, int row, double beta, double[] c, int to, int columns) {
        int from = row * COLUMNS;
        int j = 0;
        for (; j + LANES <= columns; j += LANES) {
            DoubleVector sum = DoubleVector.fromArray(SPECIES, sums, from + j);
            if (beta == 1) {
                sum = sum.add(DoubleVector.fromArray(SPECIES, c, to + j));
            } else if (beta != 0) {
                sum = DoubleVector.fromArray(SPECIES, c, to + j).mul(beta).add(sum);
            }
            sum.intoArray(c, to + j);
        }
        addOneByOne(sums, from + j, beta, c, to + j, 1, columns - j);
    }

    /** The same, where entries of C are {@code step} apart. */
    static void addOneByOne(double[] sums, int from, double beta, double[] c, int to, int step, int columns) {
        for (int j = 0, at = to; j < columns; j++, at += step) {
            c[at] = beta == 0 ? sums[from + j] : beta * c[at] + sums[from + j];
        }
    }
}
