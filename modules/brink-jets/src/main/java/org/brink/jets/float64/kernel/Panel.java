package org.brink.jets.float64.kernel;

/**
 * A matrix inside an array: row-major, rows {@code stride} apart.
 *
 * @param data where the numbers are
 * @param offset index of the first entry
 * @param stride distance between rows, at least the number of columns as stored
 * @param transposed whether the matrix meant is the transpose of what is stored
 */
public record Panel(double[] data, int offset, int stride, boolean transposed) {

    /** A matrix stored without gaps from index 0, {@code columns} wide. */
    public static Panel of(double[] data, int columns) {
        return new Panel(data, 0, columns, false);
    }

    /** This matrix, transposed. */
    public Panel transpose() {
        return new Panel(data, offset, stride, !transposed);
    }

    /** The part of this matrix that starts at a row and a column. */
    public Panel from(int row, int column) {
        int shift = transposed ? column * stride + row : row * stride + column;
        return new Panel(data, offset + shift, stride, transposed);
    }
}
