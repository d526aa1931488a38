package org.brink.bench.jets;

import java.util.List;
import java.util.Random;
import org.brink.api.experiment.Precision;
import org.brink.jets.kernel.Kernel;
import org.brink.jets.kernel.Kernels;
import org.brink.jets.loss.CrossEntropy;
import org.brink.jets.loss.Loss;
import org.brink.jets.loss.MeanSquaredError;
import org.brink.jets.net.Mlp;
import org.brink.jets.net.NetworkObjective;
import org.brink.jets.tensor.Pointwise;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Evaluation;

/** A multilayer perceptron with tanh on seeded Gaussian data, two points and some directions. */
final class MlpCase {

    static final int DIRECTIONS = 6;

    final Kernel kernel;
    final Precision precision;
    final List<Integer> widths;
    final Dataset data;
    final Evaluation at;
    final double[][] points;
    final double[][] directions;
    final double[][] results;
    private int current;

    MlpCase(Kernel kernel, Precision precision, List<Integer> widths, int examples, Loss loss) {
        this.kernel = kernel;
        this.precision = precision;
        this.widths = widths;
        Random random = new Random(1);
        int outputs = widths.get(widths.size() - 1);
        double[] y = new double[examples * outputs];
        for (int i = 0; i < examples; i++) {
            y[i * outputs + random.nextInt(outputs)] = 1;
        }
        data = Dataset.ofVectors(examples, widths.get(0), outputs, gaussian(random, examples * widths.get(0), 1), y);
        at = new NetworkObjective(new Mlp(widths, Pointwise.TANH, true, true), data, loss, kernel,
                examples, precision).newEvaluation();
        int n = at.dimension();
        double scale = 1 / Math.sqrt(widths.get(0));
        points = new double[][] {gaussian(random, n, scale), gaussian(random, n, scale)};
        directions = new double[DIRECTIONS][];
        for (int i = 0; i < DIRECTIONS; i++) {
            directions[i] = gaussian(random, n, 1 / Math.sqrt(n));
        }
        results = new double[DIRECTIONS][n];
    }

    /** The large network of issue and documentation. */
    private static MlpCase large(Kernel kernel, Precision precision) {
        return new MlpCase(kernel, precision, List.of(3072, 200, 200, 10), 5000, new CrossEntropy());
    }

    /** The tiny one, where calls cost more than arithmetic. */
    private static MlpCase tiny(Kernel kernel, Precision precision) {
        return new MlpCase(kernel, precision, List.of(2, 20, 20, 1), 50, new MeanSquaredError());
    }

    /**
     * One of the two.
     *
     * @param name {@code large} or {@code tiny}
     * @param kernel {@code openblas} or {@code plain}
     */
    static MlpCase of(String name, String kernel, int threads, Precision precision) {
        Kernel chosen = kernel.equals("plain") ? Kernels.plain(threads) : Kernels.openBlas(threads).orElseThrow();
        return name.equals("large") ? large(chosen, precision) : tiny(chosen, precision);
    }

    /** Goes to the other point. */
    void move() {
        current = 1 - current;
        at.moveTo(points[current]);
    }

    Products products(int k) {
        return new Products(kernel, precision, widths, data.x(), k);
    }

    private static double[] gaussian(Random random, int length, double scale) {
        double[] out = new double[length];
        for (int i = 0; i < length; i++) {
            out[i] = scale * random.nextGaussian();
        }
        return out;
    }
}
