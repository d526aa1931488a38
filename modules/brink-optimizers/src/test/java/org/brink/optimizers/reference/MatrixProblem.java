package org.brink.optimizers.reference;

import java.util.Arrays;
import java.util.List;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.GradientOnly;

/**
 * ½‖tanh(AW)V + 1bᵀ − C‖² over a 4×3 matrix W, a 3×5 matrix V and a vector b of 5, with waves for A (6×4) and C (6×5).
 */
final class MatrixProblem implements GradientOnly {

    private static final int EXAMPLES = 6;
    private static final int INPUTS = 4;
    private static final int HIDDEN = 3;
    private static final int OUTPUTS = 5;
    private static final int V = INPUTS * HIDDEN;
    private static final int B = V + HIDDEN * OUTPUTS;

    static double[] start() {
        double[] w = new double[B + OUTPUTS];
        for (int k = 0; k < w.length; k++) {
            w[k] = 0.5 * Math.sin(1.3 * k + 0.1 * k * k);
        }
        return w;
    }

    @Override
    public int dimension() {
        return B + OUTPUTS;
    }

    @Override
    public List<Block> blocks() {
        return List.of(new Block("W", 0, List.of(INPUTS, HIDDEN)), new Block("V", V, List.of(HIDDEN, OUTPUTS)),
                new Block("b", B, List.of(OUTPUTS)));
    }

    @Override
    public double value(double[] w) {
        return evaluate(w, new double[w.length]);
    }

    @Override
    public void gradient(double[] w, double[] out) {
        Arrays.fill(out, 0);
        evaluate(w, out);
    }

    private static double input(int i, int j) {
        return Math.sin(1.7 * i + 0.9 * j * j + 0.5 * i * j);
    }

    /** Adds the gradient to out and returns the value. */
    private static double evaluate(double[] w, double[] out) {
        double value = 0;
        for (int i = 0; i < EXAMPLES; i++) {
            double[] hidden = new double[HIDDEN];
            for (int h = 0; h < HIDDEN; h++) {
                for (int j = 0; j < INPUTS; j++) {
                    hidden[h] += input(i, j) * w[j * HIDDEN + h];
                }
                hidden[h] = Math.tanh(hidden[h]);
            }
            double[] back = new double[HIDDEN];
            for (int k = 0; k < OUTPUTS; k++) {
                double residual = w[B + k] - Math.cos(0.8 * i * k + 1.1 * k * k);
                for (int h = 0; h < HIDDEN; h++) {
                    residual += hidden[h] * w[V + h * OUTPUTS + k];
                }
                value += 0.5 * residual * residual;
                out[B + k] += residual;
                for (int h = 0; h < HIDDEN; h++) {
                    out[V + h * OUTPUTS + k] += residual * hidden[h];
                    back[h] += residual * w[V + h * OUTPUTS + k];
                }
            }
            for (int h = 0; h < HIDDEN; h++) {
                for (int j = 0; j < INPUTS; j++) {
                    out[j * HIDDEN + h] += back[h] * (1 - hidden[h] * hidden[h]) * input(i, j);
                }
            }
        }
        return value;
    }
}
