package org.brink.optimizers.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which sides of the blocks carry a square matrix, and where these matrices lie in one array after the other.
 *
 * @param blocks the blocks
 * @param left index of the matrix of the rows of each block, or empty if they carry none
 * @param right index of the matrix of the columns of each block, or empty if they carry none
 * @param length number of entries of all matrices
 */
record Sides(List<MatrixBlock> blocks, List<OptionalInt> left, List<OptionalInt> right,
        int length) {

    /** Tells whether a side of some length carries a matrix. */
    @FunctionalInterface
    interface Rule {

        boolean carries(MatrixBlock block, int side);
    }

    static Sides of(List<MatrixBlock> blocks, Rule rule) {
        List<OptionalInt> left = new ArrayList<>();
        List<OptionalInt> right = new ArrayList<>();
        int at = 0;
        for (MatrixBlock block : blocks) {
            at += place(block, block.rows(), at, rule, left);
            at += place(block, block.columns(), at, rule, right);
        }
        return new Sides(blocks, List.copyOf(left), List.copyOf(right), at);
    }

    private static int place(MatrixBlock block, int side, int at, Rule rule, List<OptionalInt> places) {
        boolean carries = rule.carries(block, side);
        places.add(carries ? OptionalInt.of(at) : OptionalInt.empty());
        return carries ? side * side : 0;
    }

    /** Writes c·I to every matrix. */
    void fillIdentity(double c, double[] out) {
        for (int b = 0; b < blocks.size(); b++) {
            MatrixBlock block = blocks.get(b);
            left.get(b).ifPresent(at -> identity(c, out, at, block.rows()));
            right.get(b).ifPresent(at -> identity(c, out, at, block.columns()));
        }
    }

    private static void identity(double c, double[] out, int at, int n) {
        for (int i = 0; i < n; i++) {
            out[at + i * n + i] = c;
        }
    }

    /** after = keep·before + add·(GGᵀ, GᵀG) for every matrix, with G the blocks of the gradient. */
    void accumulate(double keep, double[] before, double add, double[] gradient, double[] after) {
        for (int i = 0; i < length; i++) {
            after[i] = keep * before[i];
        }
        for (int b = 0; b < blocks.size(); b++) {
            MatrixBlock block = blocks.get(b);
            left.get(b).ifPresent(at -> Products.addOuter(add, gradient, block.offset(), block.rows(),
                    block.columns(), after, at));
            right.get(b).ifPresent(at -> Products.addInner(add, gradient, block.offset(), block.rows(),
                    block.columns(), after, at));
        }
    }
}
