package org.brink.bench.jets;

import java.nio.file.Path;
import java.util.Map;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Precision;
import org.brink.objectives.scalar.ScalarProductProvider;
import org.brink.spectral.DenseEigen;
import org.brink.spi.objective.Evaluation;

/**
 * Two variables, L = ¼(1 − x²y²)²: a step of gradient descent with the Hessian, its largest eigenvalue and
 * ∇³L[v, v, ·], through the same interfaces as for any objective. {@code pytorch/toy.py} does the same.
 */
final class ToyCase {

    private static final double STEP_SIZE = 0.2;
    private static final double[][] AXES = {{1, 0}, {0, 1}};

    private final Evaluation at;
    private final DenseEigen eigen = new DenseEigen(2);
    private final double[] w = {2.5, 0.3};
    private final double[] gradient = new double[2];
    private final double[] third = new double[2];

    ToyCase() {
        ScalarProductProvider provider = new ScalarProductProvider();
        at = provider.create(provider.schema().resolve(Map.of("tied", true)),
                new CreationContext(Path.of("."), 0, 1, Precision.FLOAT64)).newEvaluation();
    }

    void step() {
        at.moveTo(w);
        at.gradient(gradient);
        at.hessianTimes(2, AXES, eigen.matrix());
        eigen.decompose(2, 1);
        double[] v = eigen.vector(0);
        at.third(v, v, third);
        for (int i = 0; i < w.length; i++) {
            w[i] -= STEP_SIZE * gradient[i];
        }
    }

    /** What the last step left behind, so that nothing of it can be left out. */
    double trace() {
        return w[0] + eigen.value(0) + third[0] + third[1];
    }
}
