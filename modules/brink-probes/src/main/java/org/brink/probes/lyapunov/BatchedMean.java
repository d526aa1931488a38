package org.brink.probes.lyapunov;

import java.util.Arrays;

/**
 * Mean of a correlated sequence with its standard error by batch means: the numbers are gathered into batches of equal
 * length, and from the scatter of {@value #LEAST} to {@value #MOST} batch means follows the error of their mean. When
 * there are too many batches, neighbours are joined, so that batches become much longer than the correlation time
 * (Flyvbjerg and Petersen, Error estimates on averages of correlated data, J. Chem. Phys. 91, 1989). Constant memory.
 */
final class BatchedMean {

    static final int LEAST = 32;
    static final int MOST = 64;

    /** Sums of the numbers of each whole batch. */
    private final double[] sums = new double[MOST];
    private int batches;
    private long length = 1;
    private double open;
    private long inOpen;
    private double total;
    private long count;

    void add(double value) {
        total += value;
        count++;
        open += value;
        inOpen++;
        if (inOpen == length) {
            sums[batches++] = open;
            open = 0;
            inOpen = 0;
            if (batches == MOST) {
                join();
            }
        }
    }

    private void join() {
        batches = MOST / 2;
        length *= 2;
        for (int i = 0; i < batches; i++) {
            sums[i] = sums[2 * i] + sums[2 * i + 1];
        }
    }

    void clear() {
        batches = 0;
        length = 1;
        open = 0;
        inOpen = 0;
        total = 0;
        count = 0;
    }

    /** The number of numbers. */
    long count() {
        return count;
    }

    /** The mean of all numbers, of which there is at least one. */
    double mean() {
        return total / count;
    }

    /** The standard error of the mean; infinite while there are fewer than two batches, or if it cannot be told. */
    double error() {
        if (batches < 2) {
            return Double.POSITIVE_INFINITY;
        }
        double mean = 0;
        for (int i = 0; i < batches; i++) {
            mean += sums[i] / length / batches;
        }
        double squares = 0;
        for (int i = 0; i < batches; i++) {
            double apart = sums[i] / length - mean;
            squares += apart * apart;
        }
        double error = Math.sqrt(squares / (batches - 1) / batches);
        return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
    }

    double[] save() {
        double[] saved = Arrays.copyOf(new double[] {batches, length, open, inOpen, total, count}, 6 + MOST);
        System.arraycopy(sums, 0, saved, 6, MOST);
        return saved;
    }

    void restore(double[] saved) {
        batches = (int) saved[0];
        length = (long) saved[1];
        open = saved[2];
        inOpen = (long) saved[3];
        total = saved[4];
        count = (long) saved[5];
        System.arraycopy(saved, 6, sums, 0, MOST);
    }
}
