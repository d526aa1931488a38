package org.brink.jets.float64.graph;

/**
 * A matrix-valued quantity of a network and its adjoint, as truncated series along several directions.
 *
 * <p>The coefficient of order 0 is rows × columns and shared by all directions. Coefficients of order 1 and 2 have one
 * matrix per direction, laid out {@code [row][direction][column]}: read as (rows·directions) × columns they multiply a
 * shared matrix from the left, read as rows × (directions·columns) from the right, so that all directions go into one
 * wide product either way. Weights are the exception: {@code [direction][row][column]}, see {@link #isWeight()}.
 */
public final class Node {

    /** The highest order of a series. */
    public static final int MAX_ORDER = 2;

    private final int rows;
    private final int columns;
    private final boolean weight;
    private final int highestOrder;
    private final boolean fixed;
    private final boolean passing;
    private final double[][] value = new double[MAX_ORDER + 1][0];
    private final double[][] adjoint = new double[MAX_ORDER + 1][0];
    private final boolean[] adjointStarted = new boolean[MAX_ORDER + 1];
    private final int[] adjointStart = new int[MAX_ORDER + 1];
    private boolean adjointWanted = true;
    private boolean ordersFollow;
    private boolean stackWanted;
    private int uses;

    private Node(int rows, int columns, boolean weight, int highestOrder, boolean fixed, boolean passing) {
        this.rows = rows;
        this.columns = columns;
        this.weight = weight;
        this.highestOrder = highestOrder;
        this.fixed = fixed;
        this.passing = passing;
    }

    /** Numbers written once, when the network is made: without derivatives or adjoint. */
    static Node fixed(int rows, int columns) {
        Node node = new Node(rows, columns, false, 0, true, false);
        node.value[0] = new double[rows * columns];
        return node;
    }

    /** Data of the examples, or what follows from them alone: without derivatives or adjoint. */
    static Node data(int rows, int columns) {
        return new Node(rows, columns, false, 0, false, false);
    }

    /** Weights: they move along straight lines, so that order 2 is zero. */
    static Node weight(int rows, int columns) {
        return new Node(rows, columns, true, 1, true, false);
    }

    /** The result of an operation. */
    static Node result(int rows, int columns) {
        return new Node(rows, columns, false, MAX_ORDER, false, false);
    }

    /** A copy of the numbers of another, in another order or several times, which is not worth keeping. */
    static Node passing(int rows, int columns, Node source) {
        return new Node(rows, columns, false, source.hasAdjoint() ? MAX_ORDER : 0, false, true);
    }

    /** A block of weights in another order, to be used as weights. */
    static Node rearranged(int rows, int columns) {
        return new Node(rows, columns, true, 1, true, true);
    }

    /** Number of rows: examples for activations. */
    public int rows() {
        return rows;
    }

    /** Number of columns: features for activations. */
    public int columns() {
        return columns;
    }

    /** Whether this is a block of weights, whose directions are outermost. */
    public boolean isWeight() {
        return weight;
    }

    /** Whether the coefficient of that order can differ from zero. */
    public boolean hasOrder(int order) {
        return order <= highestOrder;
    }

    /** Whether there is an adjoint: whether the value depends on weights. */
    public boolean hasAdjoint() {
        return highestOrder > 0;
    }

    /** Whether this sweep is to compute the adjoint; those of weights are not always asked for. */
    public boolean wantsAdjoint() {
        return highestOrder > 0 && adjointWanted;
    }

    /** How many numbers a coefficient has. */
    public int length(int order, int directions) {
        return rows * columns * (order == 0 ? 1 : directions);
    }

    /**
     * Where an entry stands in a coefficient.
     *
     * @param entry its position in the matrix, row by row
     * @param direction index of the direction
     * @param directions number of directions of the coefficient; 1 for order 0
     */
    public int index(int entry, int direction, int directions) {
        if (weight) {
            return direction * rows * columns + entry;
        }
        int row = entry / columns;
        return entry + (row * (directions - 1) + direction) * columns;
    }

    /** How far the same entry of two neighbouring directions is apart, see {@link #index}. */
    public int directionStride() {
        return weight ? rows * columns : columns;
    }

    /** The coefficient of the value, at least as long as needed. */
    public double[] value(int order) {
        return value[order];
    }

    /** The coefficient of the adjoint, at least as long as needed. */
    public double[] adjoint(int order) {
        return adjoint[order];
    }

    /** To be told by whoever makes an operation that reads this node. */
    public void countUse() {
        uses++;
    }

    /**
     * Asks for the adjoints of all orders behind each other in one array, so that one product can write to several.
     * Only weights that a single operation reads get it: others write to arrays that start at 0.
     */
    public void wantStack() {
        stackWanted = true;
    }

    /** Whether the adjoints of all orders are behind each other in one array. */
    public boolean isStacked() {
        return isParameter() && stackWanted && uses == 1;
    }

    /** Where the coefficient of the adjoint starts in its array: 0 unless they are {@linkplain #isStacked stacked}. */
    public int adjointStart(int order) {
        return adjointStart[order];
    }

    /** Whether adjoints of weights of a higher order are computed next, for the same examples. */
    public boolean doOrdersFollow() {
        return ordersFollow;
    }

    /**
     * To be asked once by every operation that writes to the adjoint: 0 for the first, which overwrites, and 1 for
     * those after it, which add.
     */
    public double claimAdjoint(int order) {
        double beta = adjointStarted[order] ? 1 : 0;
        adjointStarted[order] = true;
        return beta;
    }

    /** Whether the coefficient of order 0 is kept with the examples that are loaded. */
    boolean isOfExamples() {
        return !fixed && !passing;
    }

    /** Whether all coefficients are there during a sweep only, see {@link Graph#restore}. */
    boolean isPassing() {
        return passing;
    }

    /** Whether this is a block of the point itself. */
    boolean isParameter() {
        return weight && !passing;
    }

    void useValue(int order, double[] array) {
        value[order] = array;
    }

    void useAdjoint(int order, double[] array) {
        useAdjoint(order, array, 0);
    }

    void useAdjoint(int order, double[] array, int start) {
        adjoint[order] = array;
        adjointStart[order] = start;
    }

    /**
     * Says how the next sweep treats the adjoint: whether it is wanted, whether it adds to what is there, and whether
     * sweeps of higher orders follow.
     */
    void startAdjoint(int order, boolean wanted, boolean adding, boolean following) {
        adjointWanted = wanted;
        ordersFollow = following;
        adjointStarted[order] = adding;
    }

    boolean adjointStarted(int order) {
        return adjointStarted[order];
    }
}
