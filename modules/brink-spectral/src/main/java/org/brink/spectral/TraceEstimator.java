package org.brink.spectral;

import java.util.Arrays;
import java.util.function.ToDoubleBiFunction;

/**
 * Stochastic estimates of tr A and ‖A‖_F from products with random vectors of independent signs. Where there
 * are as many vectors as dimensions the axes take their place, and results are exact. Holds eight vectors at a time,
 * and for Hutch++ a third of all vectors more.
 */
public final class TraceEstimator {

    private static final int BLOCK = 8;

    private final SplitMix random;
    private final int n;
    private final double[][] signs;
    private final double[][] products;

    /** An estimator for operators of one dimension; equal seeds draw equal vectors. */
    public TraceEstimator(int dimension, long seed) {
        n = dimension;
        random = new SplitMix(seed);
        signs = new double[BLOCK][dimension];
        products = new double[BLOCK][dimension];
    }

    /**
     * The mean of zᵀAz over random sign vectors z. Its variance is 2(‖A‖_F² − Σaᵢᵢ²) over their number (Hutchinson, A
     * stochastic estimator of the trace of the influence matrix, Commun. Stat. Simul. 19, 1990).
     *
     * @param vectors number of vectors and products, at least 2
     */
    public Estimate trace(SymmetricOperator operator, int vectors) {
        if (vectors >= n) {
            return new Estimate(onAxes(operator, (z, az) -> Vectors.dot(z, az)), 0, n);
        }
        Scatter scatter = new Scatter();
        sample(operator, vectors, new Projection(0), (z, az) -> scatter.add(Vectors.dot(z, az)));
        return new Estimate(scatter.mean(), scatter.standardError(), vectors);
    }

    /**
     * Hutch++: the trace of A on the range of a random sketch exactly, and Hutchinson's estimate of the rest (Meyer,
     * Musco, Musco and Woodruff, Hutch++: optimal stochastic trace estimation, SOSA 2021). Far better where few
     * eigenvalues dominate.
     *
     * @param vectors number of products, at least 6: thirds for the sketch, for its range, and for the rest
     */
    public Estimate tracePlusPlus(SymmetricOperator operator, int vectors) {
        if (vectors >= n) {
            return trace(operator, vectors);
        }
        int rank = vectors / 3;
        Projection range = new Projection(rank);
        sample(operator, rank, new Projection(0), (z, az) -> range.append(az));
        double exact = range.trace(operator);
        int rest = vectors - rank - range.basis.size();
        Scatter scatter = new Scatter();
        sample(operator, rest, range, (z, az) -> scatter.add(Vectors.dot(z, az)));
        return new Estimate(exact + scatter.mean(), scatter.standardError(), rank + range.basis.size()
                + scatter.count);
    }

    /**
     * The Frobenius norm √(Σλᵢ²), from the mean of ‖Az‖² over random sign vectors z.
     *
     * @param vectors number of vectors and products, at least 2
     */
    public Estimate frobeniusNorm(SymmetricOperator operator, int vectors) {
        if (vectors >= n) {
            return new Estimate(Math.sqrt(onAxes(operator, (z, az) -> Vectors.dot(az, az))), 0, n);
        }
        Scatter scatter = new Scatter();
        sample(operator, vectors, new Projection(0), (z, az) -> scatter.add(Vectors.dot(az, az)));
        double norm = Math.sqrt(scatter.mean());
        return new Estimate(norm, norm == 0 ? 0 : scatter.standardError() / (2 * norm), vectors);
    }

    private double onAxes(SymmetricOperator operator, ToDoubleBiFunction<double[], double[]> part) {
        double sum = 0;
        for (int axis = 0; axis < n; axis++) {
            Arrays.fill(signs[0], 0);
            signs[0][axis] = 1;
            operator.apply(1, signs, products);
            sum += part.applyAsDouble(signs[0], products[0]);
        }
        return sum;
    }

    /** Receives a vector and its product; both lent. */
    private interface Sample {
        void accept(double[] z, double[] az);
    }

    private void sample(SymmetricOperator operator, int vectors, Projection outside, Sample each) {
        for (int start = 0; start < vectors; start += BLOCK) {
            int count = Math.min(BLOCK, vectors - start);
            for (int i = 0; i < count; i++) {
                random.fillSigns(signs[i]);
                outside.remove(signs[i]);
            }
            operator.apply(count, signs, products);
            for (int i = 0; i < count; i++) {
                each.accept(signs[i], products[i]);
            }
        }
    }

    /** The span of some vectors. */
    private final class Projection {

        private final RitzBasis basis = new RitzBasis(n);
        private final double[] overlaps;

        Projection(int capacity) {
            basis.reserve(capacity);
            overlaps = new double[capacity];
        }

        void append(double[] x) {
            basis.append(x);
        }

        void remove(double[] x) {
            if (basis.size() > 0) {
                Rows.project(basis.vectors(), basis.size(), x, overlaps);
                Rows.add(-1, overlaps, basis.vectors(), basis.size(), x);
            }
        }

        double trace(SymmetricOperator operator) {
            if (basis.size() == 0) {
                return 0;
            }
            basis.multiply(operator);
            double sum = 0;
            for (int i = 0; i < basis.size(); i++) {
                sum += Vectors.dot(basis.vectors()[i], basis.products()[i]);
            }
            return sum;
        }
    }

    /** Mean and variance of numbers as they come (Welford). */
    private static final class Scatter {

        private int count;
        private double mean;
        private double squares;

        void add(double x) {
            count++;
            double distance = x - mean;
            mean += distance / count;
            squares += distance * (x - mean);
        }

        double mean() {
            return mean;
        }

        double standardError() {
            return count < 2 ? 0 : Math.sqrt(squares / (count - 1) / count);
        }
    }
}
