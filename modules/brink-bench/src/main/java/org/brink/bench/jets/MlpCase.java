package org.brink.bench.jets;

import java.util.List;
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

/** A multilayer perceptron with tanh on {@link MlpData}, and room for its derivatives. */
final class MlpCase {

    static final int DIRECTIONS = MlpData.DIRECTIONS;

    final Kernel kernel;
    final Precision precision;
    final List<Integer> widths;
    final Dataset data;
    final Evaluation at;
    final double[][] points;
    final double[][] directions;
    final double[][] results;
    private int current;

    private MlpCase(Kernel kernel, Precision precision, MlpData made, Loss loss) {
        this.kernel = kernel;
        this.precision = precision;
        this.widths = made.widths();
        int examples = made.examples();
        data = Dataset.ofVectors(examples, widths.get(0), made.outputs(), made.x(), made.y());
        at = new NetworkObjective(new Mlp(widths, Pointwise.TANH, true, true), data, loss, kernel,
                examples, precision).newEvaluation();
        points = made.points();
        directions = made.directions();
        results = new double[DIRECTIONS][at.dimension()];
    }

    /**
     * One of the networks of {@link MlpData#of}: the large one with cross-entropy, the tiny one with mean squared
     * error.
     *
     * @param kernel {@code openblas}, {@code vector} or {@code plain}
     */
    static MlpCase of(String name, String kernel, int threads, Precision precision) {
        Kernel chosen = switch (kernel) {
            case "plain" -> Kernels.plain(threads);
            case "vector" -> Kernels.vector(threads).orElseThrow();
            default -> Kernels.openBlas(threads).orElseThrow();
        };
        return new MlpCase(chosen, precision, MlpData.of(name),
                name.equals("large") ? new CrossEntropy() : new MeanSquaredError());
    }

    /** Goes to the other point. */
    void move() {
        current = 1 - current;
        at.moveTo(points[current]);
    }

    Products products(int k) {
        return new Products(kernel, precision, widths, data.x(), k);
    }
}
