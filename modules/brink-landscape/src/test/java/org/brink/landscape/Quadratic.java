package org.brink.landscape;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.ClosedForm;

/** L = ½wᵀAw + bᵀw with random symmetric A, in two matrix blocks and a vector block. */
record Quadratic(double[][] a, double[] b) implements ClosedForm {

    static Quadratic random(int n, long seed) {
        Random random = new Random(seed);
        double[][] a = new double[n][n];
        double[] b = new double[n];
        for (int i = 0; i < n; i++) {
            b[i] = random.nextGaussian();
            for (int j = 0; j <= i; j++) {
                a[i][j] = random.nextGaussian();
                a[j][i] = a[i][j];
            }
        }
        return new Quadratic(a, b);
    }

    static double[] point(int n, long seed) {
        return new Random(seed).doubles(n, -2, 2).toArray();
    }

    @Override
    public int dimension() {
        return b.length;
    }

    @Override
    public List<Block> blocks() {
        int rest = b.length - 10;
        return List.of(new Block("first", 0, List.of(2, 3)), new Block("second", 6, List.of(2, 2)),
                new Block("bias", 10, List.of(rest)));
    }

    @Override
    public double value(double[] w) {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            sum += b[i] * w[i];
            for (int j = 0; j < w.length; j++) {
                sum += 0.5 * w[i] * a[i][j] * w[j];
            }
        }
        return sum;
    }

    @Override
    public void gradient(double[] w, double[] out) {
        hessianTimes(w, w, out);
        for (int i = 0; i < out.length; i++) {
            out[i] += b[i];
        }
    }

    @Override
    public void hessianTimes(double[] w, double[] u, double[] out) {
        for (int i = 0; i < out.length; i++) {
            double sum = 0;
            for (int j = 0; j < u.length; j++) {
                sum += a[i][j] * u[j];
            }
            out[i] = sum;
        }
    }

    @Override
    public void third(double[] w, double[] u, double[] v, double[] out) {
        Arrays.fill(out, 0);
    }
}
