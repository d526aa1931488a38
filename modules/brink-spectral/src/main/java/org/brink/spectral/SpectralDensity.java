package org.brink.spectral;

import java.util.Arrays;

/**
 * The density of the spectrum, Σᵢ δ(x − λᵢ)/n, smoothed by a Gaussian of stated width, by stochastic Lanczos quadrature
 * (Lin, Saad and Yang, Approximating spectral densities of large matrices, SIAM Review 58, 2016; Ghorbani, Krishnan and
 * Xiao, An investigation into neural net optimization via Hessian eigenvalue density, ICML 2019): for each of several
 * random vectors the Lanczos process gives nodes θ and weights ω², and the density is the mean of Σω²·N(x; θ, σ²).
 *
 * <p>All vectors advance together, so that products come in blocks. Nothing is orthogonalised again: rounding repeats
 * nodes but keeps the quadrature (Greenbaum 1989). Memory: three arrays of length n for every vector.
 */
public final class SpectralDensity {

    /** Parts of the norm at which a Lanczos process has found an invariant subspace. */
    private static final double ENDED = 1e-12;
    private static final double MARGIN = 4;

    private final int n;
    private final int vectors;
    private final int steps;
    private final SplitMix random;
    private final double[][] current;
    private final double[][] last;
    private final double[][] product;
    private final double[][] alpha;
    private final double[][] beta;
    private final int[] length;
    private final boolean[] over;
    private final DenseEigen eigen;
    private final double[][] nodes;
    private final double[][] weights;
    private final double[] grid;
    private final double[] density;
    private final double[] error;
    private double width;

    /**
     * A density on a grid.
     *
     * @param vectors number of random vectors, at least 2
     * @param steps Lanczos steps for each, at least 2; nodes are exact where n is not larger
     * @param points number of grid points, at least 2
     */
    public SpectralDensity(int dimension, int vectors, int steps, int points, long seed) {
        n = dimension;
        this.vectors = vectors;
        this.steps = Math.min(steps, dimension);
        random = new SplitMix(seed);
        current = new double[vectors][n];
        last = new double[vectors][n];
        product = new double[vectors][n];
        alpha = new double[vectors][this.steps];
        beta = new double[vectors][this.steps];
        length = new int[vectors];
        over = new boolean[vectors];
        eigen = new DenseEigen(this.steps);
        nodes = new double[vectors][this.steps];
        weights = new double[vectors][this.steps];
        grid = new double[points];
        density = new double[points];
        error = new double[points];
    }

    /**
     * Estimates the density of an operator.
     *
     * @param relativeWidth the Gaussian's standard deviation as a part of the range of all nodes, > 0
     * @return whether all products were finite; if not there is no result
     */
    public boolean estimate(SymmetricOperator operator, double relativeWidth) {
        lanczos(operator);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int v = 0; v < vectors; v++) {
            if (!quadrature(v)) {
                return false;
            }
            high = Math.max(high, nodes[v][0]);
            low = Math.min(low, nodes[v][length[v] - 1]);
        }
        double range = high - low;
        width = relativeWidth * (range > 0 ? range : Math.max(Math.abs(high), Double.MIN_NORMAL));
        for (int i = 0; i < grid.length; i++) {
            grid[i] = low - MARGIN * width + (range + 2 * MARGIN * width) * i / (grid.length - 1);
            smooth(i);
        }
        return true;
    }

    /** The grid, ascending; lent. */
    public double[] grid() {
        return grid;
    }

    /** The density at every grid point; integrates to 1 over the grid. Lent. */
    public double[] density() {
        return density;
    }

    /** The standard error of the density at every grid point, from the scatter between random vectors. Lent. */
    public double[] standardError() {
        return error;
    }

    /** The standard deviation σ of the Gaussian that the density is smoothed by, in units of eigenvalues. */
    public double width() {
        return width;
    }

    /** The operator products that one estimate takes. */
    public int products() {
        return vectors * steps;
    }

    private void lanczos(SymmetricOperator operator) {
        for (int v = 0; v < vectors; v++) {
            random.fillSigns(current[v]);
            Vectors.scale(1 / Math.sqrt(n), current[v]);
            Arrays.fill(last[v], 0);
            length[v] = 0;
            over[v] = false;
        }
        for (int step = 0; step < steps; step++) {
            operator.apply(vectors, current, product);
            for (int v = 0; v < vectors; v++) {
                if (!over[v]) {
                    advance(v, step);
                }
            }
        }
    }

    private void advance(int v, int step) {
        double[] w = product[v];
        double[] oldest = last[v];
        alpha[v][step] = Vectors.dot(current[v], w);
        Vectors.add(-alpha[v][step], current[v], w);
        if (step > 0) {
            Vectors.add(-beta[v][step - 1], oldest, w);
        }
        beta[v][step] = Vectors.norm(w);
        length[v] = step + 1;
        last[v] = current[v];
        current[v] = w;
        product[v] = oldest;
        if (beta[v][step] > ENDED * Math.abs(alpha[v][step])) {
            Vectors.scale(1 / beta[v][step], w);
        } else {
            over[v] = true;
            Arrays.fill(w, 0);
        }
    }

    /** Nodes and weights of one random vector: eigenvalues of the tridiagonal matrix, squared heads of its vectors. */
    private boolean quadrature(int v) {
        int size = length[v];
        double[][] matrix = eigen.matrix();
        for (int i = 0; i < size; i++) {
            Arrays.fill(matrix[i], 0, size, 0);
        }
        for (int i = 0; i < size; i++) {
            matrix[i][i] = alpha[v][i];
            if (i + 1 < size) {
                matrix[i][i + 1] = beta[v][i];
                matrix[i + 1][i] = beta[v][i];
            }
        }
        if (!eigen.decompose(size, size)) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            double head = eigen.vector(i)[0];
            nodes[v][i] = eigen.value(i);
            weights[v][i] = head * head;
        }
        return true;
    }

    private void smooth(int point) {
        double sum = 0;
        double squares = 0;
        for (int v = 0; v < vectors; v++) {
            double value = 0;
            for (int i = 0; i < length[v]; i++) {
                double distance = (grid[point] - nodes[v][i]) / width;
                value += weights[v][i] * Math.exp(-0.5 * distance * distance);
            }
            value /= width * Math.sqrt(2 * Math.PI);
            sum += value;
            squares += value * value;
        }
        double mean = sum / vectors;
        density[point] = mean;
        error[point] = Math.sqrt(Math.max(0, squares / vectors - mean * mean) / (vectors - 1));
    }
}
