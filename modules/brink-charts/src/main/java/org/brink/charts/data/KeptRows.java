package org.brink.charts.data;

import java.util.Arrays;
import org.brink.spi.view.Samples;

/** A growing list of rows of one series, in the order of their row numbers. */
final class KeptRows {

    private final int width;
    private int size;
    private long[] numbers = new long[64];
    private long[] steps = new long[64];
    private double[] values;

    KeptRows(int width) {
        this.width = width;
        this.values = new double[64 * width];
    }

    int width() {
        return width;
    }

    int size() {
        return size;
    }

    /** The position in the stored series of the row at an index. */
    long number(int index) {
        return numbers[index];
    }

    /** All values, {@code width} per row; only the first {@link #size} rows count. */
    double[] values() {
        return values;
    }

    /** The first index whose row number is at least the given one. */
    int indexOf(long number) {
        int at = Arrays.binarySearch(numbers, 0, size, number);
        return at < 0 ? -at - 1 : at;
    }

    /** Appends a row whose values start at the row {@code index} of a block. */
    void add(long number, long step, double[] block, int index) {
        reserve(size + 1);
        numbers[size] = number;
        steps[size] = step;
        System.arraycopy(block, index * width, values, size * width, width);
        size++;
    }

    /** Appends consecutive rows of a block. */
    void addBlock(long firstNumber, long[] blockSteps, double[] block, int from, int to) {
        int count = to - from;
        reserve(size + count);
        for (int i = 0; i < count; i++) {
            numbers[size + i] = firstNumber + i;
        }
        System.arraycopy(blockSteps, from, steps, size, count);
        System.arraycopy(block, from * width, values, size * width, count * width);
        size += count;
    }

    /** Appends a row of another list. */
    void add(KeptRows other, int index) {
        add(other.numbers[index], other.steps[index], other.values, index);
    }

    /** Appends consecutive rows of another list. */
    void addAll(KeptRows other, int from, int to) {
        int count = Math.max(0, to - from);
        reserve(size + count);
        System.arraycopy(other.numbers, from, numbers, size, count);
        System.arraycopy(other.steps, from, steps, size, count);
        System.arraycopy(other.values, from * width, values, size * width, count * width);
        size += count;
    }

    /** Moves a row to an earlier index, over whatever is there. */
    void move(int from, int to) {
        if (from != to) {
            numbers[to] = numbers[from];
            steps[to] = steps[from];
            System.arraycopy(values, from * width, values, to * width, width);
        }
    }

    /** Forgets the rows from an index on. */
    void truncate(int newSize) {
        size = newSize;
    }

    Samples toSamples() {
        double[][] components = new double[width][size];
        for (int c = 0; c < width; c++) {
            for (int i = 0; i < size; i++) {
                components[c][i] = values[i * width + c];
            }
        }
        return new Samples(Arrays.copyOf(steps, size), components);
    }

    private void reserve(int rows) {
        if (rows > numbers.length) {
            int capacity = Math.max(rows, numbers.length * 2);
            numbers = Arrays.copyOf(numbers, capacity);
            steps = Arrays.copyOf(steps, capacity);
            values = Arrays.copyOf(values, capacity * width);
        }
    }
}
