package org.brink.probes.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import org.brink.api.parameter.InvalidInput;
import org.brink.networks.QuadraticNetProvider;
import org.brink.networks.QuadraticRegressionProvider;
import org.brink.probes.Measurement;
import org.brink.probes.ObjectiveWithData;
import org.brink.spi.objective.CubicSamples;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.spi.objective.Predictive;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.RecordingRow;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.api.Test;

class CubicCoordinatesContractTest extends ProbeContract {

    private static final Map<String, Object> SMALL = Map.of("type", "quadratic-teacher", "params",
            Map.of("points", 2L, "inputs", 3L, "width", 1L));
    private static final Map<String, Object> DATA = Map.of("type", "quadratic-teacher", "params",
            Map.of("points", 8L, "inputs", 10L, "width", 3L));

    private static Objective create(ObjectiveProvider provider, Map<String, Object> params) {
        return provider.create(provider.schema().resolve(params), Contexts.CREATION);
    }

    @Override
    protected ProbeProvider provider() {
        return new CubicCoordinatesProbe();
    }

    @Override
    protected Objective objective() {
        return create(new QuadraticRegressionProvider(), Map.of("data", SMALL));
    }

    private static double largestRate(Objective objective) {
        double largest = 0;
        for (double rate : ((Predictive) objective).cubicSamples().orElseThrow().rates()) {
            largest = Math.max(largest, rate);
        }
        return largest;
    }

    /** The defect of 200 steps, each of which starts where the one before ended, for every sample. */
    private void followsTheMap(Objective objective, double a, double scale) {
        double eta = a / largestRate(objective);
        double[] w = Vectors.gaussian(objective.dimension(), new Random(4));
        for (int i = 0; i < w.length; i++) {
            w[i] *= scale;
        }
        Measurement measurement = new Measurement(objective, Preconditioner.ofStepSize(eta));
        Probe probe = measurement.probe(provider(), Map.of(), w);
        Evaluation at = objective.newEvaluation();
        double[] g = new double[w.length];
        for (int step = 0; step <= 200; step++) {
            RecordingRow row = measurement.atStep(probe, step, w);
            if (step > 0) {
                assertTrue(row.get("cubic-defect")[0] <= 1e-10, "step " + step + " at a = " + a);
            }
            assertEquals(8, row.get("cubic-z").length);
            at.moveTo(w);
            at.gradient(g);
            for (int i = 0; i < w.length; i++) {
                w[i] -= eta * g[i];
            }
        }
    }

    @Test
    void everySampleOfPhaseRetrievalFollowsItsCubicMap() {
        for (double a : new double[] {0.7, 0.95, 1.2, 1.9}) {
            followsTheMap(create(new QuadraticRegressionProvider(), Map.of("data", DATA, "curvature", 0.8)), a, 0.3);
            followsTheMap(create(new QuadraticRegressionProvider(), Map.of("data", DATA, "slope", 0.4)), a, 0.3);
        }
    }

    @Test
    void everySampleOfTheQuadraticNetworkFollowsItsCubicMap() {
        for (double a : new double[] {0.7, 0.95, 1.2, 1.9}) {
            followsTheMap(create(new QuadraticNetProvider(), Map.of("data", DATA, "width", 4L)), a, 0.9);
        }
    }

    /** In the stable and the periodic phase errors do not grow, so that whole trajectories can be compared. */
    @Test
    void wholeTrajectoriesAgreeWhereTheyAreStable() {
        Objective objective = create(new QuadraticNetProvider(), Map.of("data", DATA, "width", 4L));
        CubicSamples samples = ((Predictive) objective).cubicSamples().orElseThrow();
        double eta = 1.15 / largestRate(objective);
        double[] w = Vectors.gaussian(objective.dimension(), new Random(4));
        Measurement measurement = new Measurement(objective, Preconditioner.ofStepSize(eta));
        Probe probe = measurement.probe(provider(), Map.of(), w);
        double[] z = measurement.atStep(probe, 0, w).get("cubic-z").clone();
        Evaluation at = objective.newEvaluation();
        double[] g = new double[w.length];
        for (int step = 1; step <= 200; step++) {
            at.moveTo(w);
            at.gradient(g);
            for (int i = 0; i < w.length; i++) {
                w[i] -= eta * g[i];
            }
            double[] seen = measurement.atStep(probe, step, w).get("cubic-z");
            for (int i = 0; i < z.length; i++) {
                z[i] = CubicSamples.map(eta * samples.rates()[i], z[i]);
                assertEquals(z[i], seen[i], 1e-10, "sample " + i + " at step " + step);
            }
        }
    }

    @Test
    void otherObjectivesAreRefused() {
        assertThrows(InvalidInput.class, () -> new Measurement(ObjectiveWithData.regression())
                .probe(provider(), Map.of(), 0, 0, 0));
    }
}
