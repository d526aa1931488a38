package org.brink.optimizers.matrix;

/**
 * The quintic Newton–Schulz iteration of Muon: X ← aX + bXXᵀX + c(XXᵀ)²X from X = M/‖M‖, which drives all singular
 * values to about 1. It is carried out on T with X = TM: A = T(MMᵀ)T, T ← (aI + bA + cA²)T, so that the preconditioner
 * P⁻¹ = ηT is known exactly.
 *
 * @param steps number of iterations
 * @param epsilon added to ‖M‖
 */
record NewtonSchulz(int steps, double epsilon) implements Orthogonaliser {

    private static final double A = 3.4445;
    private static final double B = -4.7750;
    private static final double C = 2.0315;

    @Override
    public double write(double[] direction, MatrixBlock block, double[] out, int at) {
        int n = block.shorter();
        double[] gram = new double[n * n];
        if (block.rows() <= block.columns()) {
            Products.addOuter(1, direction, block.offset(), block.rows(), block.columns(), gram, 0);
        } else {
            Products.addInner(1, direction, block.offset(), block.rows(), block.columns(), gram, 0);
        }
        double trace = 0;
        for (int i = 0; i < n; i++) {
            trace += gram[i * n + i];
        }
        double norm = Math.sqrt(trace) + epsilon;
        // T is kept times ‖M‖ and the Gram matrix divided by ‖M‖², which keeps all numbers near 1
        double[] t = new double[n * n];
        for (int i = 0; i < n; i++) {
            t[i * n + i] = 1;
        }
        for (int i = 0; i < gram.length; i++) {
            gram[i] /= norm * norm;
        }
        double[] product = new double[n * n];
        double[] a = new double[n * n];
        double[] polynomial = new double[n * n];
        for (int step = 0; step < steps; step++) {
            Products.times(t, 0, gram, 0, product, 0, n, n, n);
            Products.times(product, 0, t, 0, a, 0, n, n, n);
            Products.times(a, 0, a, 0, polynomial, 0, n, n, n);
            for (int i = 0; i < n * n; i++) {
                polynomial[i] = C * polynomial[i] + B * a[i] + (i % (n + 1) == 0 ? A : 0);
            }
            Products.times(polynomial, 0, t, 0, product, 0, n, n, n);
            double[] swap = t;
            t = product;
            product = swap;
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                // symmetric but for rounding, and P must be so exactly
                out[at + i * n + j] = 0.5 * (t[i * n + j] + t[j * n + i]) / norm;
            }
        }
        return norm;
    }
}
