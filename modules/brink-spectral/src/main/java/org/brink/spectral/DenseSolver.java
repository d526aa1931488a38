package org.brink.spectral;

/**
 * Builds the matrix by n products and decomposes it. From call to call keeps nothing but the number of wanted pairs.
 */
final class DenseSolver {

    private final int n;
    private final double[][] basis;
    private final double[][] columns;
    private final DenseEigen eigen;
    private final EigenOptions options;
    private final ResidualRule rule;
    private int count;

    DenseSolver(int dimension, EigenOptions options) {
        this.n = dimension;
        this.options = options;
        this.rule = options.rule();
        this.count = options.count();
        basis = new double[n][n];
        columns = new double[n][n];
        eigen = new DenseEigen(n);
        for (int i = 0; i < n; i++) {
            basis[i][i] = 1;
        }
    }

    /** Fills the values, vectors and qualities of the result. */
    boolean solve(SymmetricOperator operator, Eigenpairs out) {
        operator.apply(n, basis, columns);
        out.products = n;
        out.iterations = 1;
        symmetrise();
        boolean growing = options.above().isPresent();
        if (!eigen.decompose(n, growing ? n : count)) {
            return false;
        }
        if (growing) {
            count = options.wanted(count, numberAbove(options.above().getAsDouble()), n);
        }
        out.reserve(count);
        double bound = rule.bound(wanted(count), eigen.radius());
        for (int i = 0; i < count; i++) {
            double value = eigen.value(i);
            System.arraycopy(eigen.vector(i), 0, out.vectors[i], 0, n);
            double residual = residual(value, out.vectors[i]);
            out.values[i] = value;
            out.residuals[i] = residual;
            out.bounds[i] = residual;
            out.accepted[i] = residual <= bound;
            out.pairIterations[i] = 1;
            out.pairProducts[i] = n;
        }
        return true;
    }

    private int numberAbove(double number) {
        int above = 0;
        while (above < n && eigen.value(above) > number) {
            above++;
        }
        return above;
    }

    void forget() {
        count = options.count();
    }

    void save(Memory memory) {
        memory.put("last", count);
    }

    void restore(Memory memory) {
        double[] last = {options.count()};
        memory.copy("last", last);
        count = (int) last[0];
    }

    /** Products differ from an exactly symmetric matrix by rounding; the mean of both triangles is symmetric. */
    private void symmetrise() {
        double[][] matrix = eigen.matrix();
        for (int i = 0; i < n; i++) {
            matrix[i][i] = columns[i][i];
            for (int j = 0; j < i; j++) {
                double mean = 0.5 * columns[i][j] + 0.5 * columns[j][i];
                columns[i][j] = mean;
                columns[j][i] = mean;
                matrix[i][j] = mean;
                matrix[j][i] = mean;
            }
        }
    }

    private double wanted(int count) {
        double wanted = 0;
        for (int i = 0; i < count; i++) {
            wanted = Math.max(wanted, Math.abs(eigen.value(i)));
        }
        return wanted;
    }

    private double residual(double value, double[] vector) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double difference = Vectors.dot(columns[i], vector) - value * vector[i];
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }
}
