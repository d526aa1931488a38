package org.brink.optimizers.batch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brink.networks.MlpProvider;
import org.brink.networks.init.LayeredInitProvider;
import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.HessianOperator;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.PlainProcess;
import org.junit.jupiter.api.Test;

/**
 * The smaller the batch, the lower the sharpness settles (Andreyev and Beneventano, arXiv:2412.20553): a tanh network
 * on 64 points, gradient descent of step size 0.3 on batches.
 */
class BatchSizeTest {

    private static final int STEPS = 6000;
    private static final int EVERY = 60;

    private static double sharpness(long batchSize) {
        MlpProvider network = new MlpProvider();
        Objective objective = network.create(network.schema().resolve(Map.of("outputBias", false, "data",
                Map.of("type", "chebyshev", "params", Map.of("degree", 3L, "points", 64L)))), Contexts.CREATION);
        LayeredInitProvider init = new LayeredInitProvider();
        double[] start = init.create(objective,
                init.schema().resolve(Map.of("rule", "deterministic", "hiddenGain", 1.9)), Contexts.CREATION);
        MinibatchProvider provider = new MinibatchProvider();
        Map<String, Object> params = Map.of("batchSize", batchSize, "base",
                Map.of("type", "gd", "params", Map.of("stepSize", 0.3)));
        PlainProcess process = new PlainProcess("test", objective,
                provider.create(objective, provider.schema().resolve(params), Contexts.CREATION), start);
        Evaluation at = objective.newEvaluation();
        EigenTracker tracker = new EigenTracker(at.dimension(), EigenOptions.largest(1).withTolerance(1e-4));
        double[] last = new double[STEPS / 2 / EVERY];
        int measured = 0;
        for (int step = 0; step < STEPS; step++) {
            process.prepare(step);
            process.commit();
            if (step >= STEPS - STEPS / 2 && step % EVERY == 0) {
                at.moveTo(process.position());
                last[measured++] = tracker.solve(new HessianOperator(at.dimension()).at(at)).value(0);
            }
        }
        Arrays.sort(last);
        return last[last.length / 2];
    }

    @Test
    void sharpnessFallsStrictlyWithTheBatchSize() {
        double[] medians = List.of(64L, 32L, 16L, 8L, 4L).stream().mapToDouble(BatchSizeTest::sharpness).toArray();
        for (int i = 1; i < medians.length; i++) {
            assertTrue(medians[i] < medians[i - 1], () -> "medians, batches of 64 to 4: " + Arrays.toString(medians));
        }
    }
}
