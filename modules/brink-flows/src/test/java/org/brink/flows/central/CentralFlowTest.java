package org.brink.flows.central;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.brink.objectives.scalar.ScalarProductProvider;
import org.brink.optimizers.gd.GradientDescentProvider;
import org.brink.optimizers.rmsprop.RmsPropProvider;
import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.HessianOperator;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.AveragedForm;
import org.brink.spi.optimizer.State;
import org.brink.spi.process.OscillationMode;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CentralFlowTest {

    private static AveragedForm descent(Objective objective, double eta) {
        GradientDescentProvider rule = new GradientDescentProvider();
        return rule.create(objective, rule.schema().resolve(Map.of("stepSize", eta)), Contexts.CREATION)
                .averagedForm().orElseThrow();
    }

    private static double sharpness(Objective objective, double[] w) {
        int n = w.length;
        Evaluation at = objective.newEvaluation();
        at.moveTo(w);
        return new EigenTracker(n, EigenOptions.largest(1)).solve(new HessianOperator(n).at(at)).value(0);
    }

    private static void run(CentralFlow flow, Objective objective, double[] w, State state, int from, int to) {
        Evaluation here = objective.newEvaluation();
        for (int step = from; step < to; step++) {
            here.moveTo(w);
            flow.advance(step, here, w, state);
        }
    }

    /** Gradient descent itself ends η/2 below 2/η here; its central flow ends at 2/η. */
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.1, 0.05})
    void endsAtTheEdgeInTheMinimalistExample(double eta) {
        ScalarProductProvider provider = new ScalarProductProvider();
        Objective product = provider.create(provider.schema().resolve(Map.of("depth", 4)), Contexts.CREATION);
        double edge = Math.sqrt(0.5 * (Math.sqrt(1 / (eta * eta) - 4) + 1 / eta));
        double x = 1.08 * edge;
        double y = 1.02 / x;
        double[] w = product.dimension() == 4 ? new double[] {x, y, x, y} : new double[] {x, y};
        CentralFlow flow = new CentralFlow(product, descent(product, eta), 2, CentralOptions.USUAL);
        run(flow, product, w, new State(descent(product, eta).layout()), 0, 4000);
        assertEquals(2 / eta, sharpness(product, w), 1e-4);
    }

    /** Both eigenvalues are at the edge, and Σ is known with its off-diagonal entry. */
    @ParameterizedTest
    @CsvSource({"0.01, 0.02, 0.005", "0.01, 0.01, -0.009", "0.03, 0.001, 0"})
    void findsTheWholeCovarianceOfTwoDirections(double c11, double c22, double c12) {
        Objective objective = new TwoSharpDirections(c11, c22, c12);
        double eta = 0.3;
        double[] w = {0, 0, 6, 6.3, 0.1};
        CentralFlow flow = new CentralFlow(objective, descent(objective, eta), 2, CentralOptions.USUAL);
        run(flow, objective, w, new State(descent(objective, eta).layout()), 0, 6000);
        double[][] sigma = new double[2][2];
        for (OscillationMode mode : flow.oscillation().modes()) {
            for (int i = 0; i < 2; i++) {
                for (int j = 0; j < 2; j++) {
                    sigma[i][j] += mode.variance() * mode.direction()[i] * mode.direction()[j];
                }
            }
        }
        assertEquals(2, flow.oscillation().modes().size());
        assertArrayEquals(new double[] {2 * c11, 2 * c12}, sigma[0], 1e-6 * c11);
        assertArrayEquals(new double[] {2 * c12, 2 * c22}, sigma[1], 1e-6 * c11);
        assertEquals(2 / eta, w[2], 1e-6);
        assertEquals(2 / eta, w[3], 1e-6);
    }

    /** Euler steps are of order one, away from the edge and at it. */
    @ParameterizedTest
    @CsvSource({"0.05, 40", "0.4, 120"})
    void convergesWithOrderOne(double eta, int steps) {
        double[][] ends = new double[4][];
        int[] substeps = {4, 8, 16, 128};
        for (int i = 0; i < substeps.length; i++) {
            NetRun run = new NetRun(30, "gd", Map.of("stepSize", eta), eta > 0.1 ? 450 : 0,
                    CentralOptions.USUAL.withSubsteps(substeps[i]).solvingEverySubstep());
            run(run.flow, run.objective, run.w, run.state, 0, steps);
            assertEquals(eta > 0.1, !run.flow.oscillation().modes().isEmpty(), "at the edge");
            ends[i] = run.w;
        }
        double coarse = Vectors.distance(ends[0], ends[3]);
        double middle = Vectors.distance(ends[1], ends[3]);
        double fine = Vectors.distance(ends[2], ends[3]);
        assertEquals(1, Math.log(coarse / middle) / Math.log(2), 0.25, coarse + ", " + middle + ", " + fine);
        assertEquals(1, Math.log(middle / fine) / Math.log(2), 0.25, coarse + ", " + middle + ", " + fine);
    }

    /** A flow that starts beyond the edge is led back to it without a jump. */
    @Test
    void returnsToTheEdgeFromBeyond() {
        Objective objective = new TwoSharpDirections(0.01, 0.01, 0);
        double[] w = {0, 0, 7, 6, 0};
        CentralFlow flow = new CentralFlow(objective, descent(objective, 0.3), 2, CentralOptions.USUAL);
        run(flow, objective, w, new State(descent(objective, 0.3).layout()), 0, 1);
        assertTrue(w[2] > 6.8 && w[2] < 7, "sharpness " + w[2]);
        run(flow, objective, w, new State(descent(objective, 0.3).layout()), 1, 20);
        assertEquals(2 / 0.3, w[2], 1e-9);
    }

    /** Without its part in the motion, the oscillation still keeps the effective sharpness at the edge. */
    @Test
    void theAblatedFlowStaysAtTheEdgeAndIsSharper() {
        NetRun central = new NetRun(15, "scalar-rmsprop", Map.of("beta2", 0.9), 400, CentralOptions.USUAL);
        NetRun ablated = new NetRun(15, "scalar-rmsprop", Map.of("beta2", 0.9), 400,
                CentralOptions.USUAL.withoutRegularisation());
        central.run(400, 400, 400);
        ablated.run(400, 400, 400);
        assertEquals(2, ablated.late, 1e-3);
        double sharper = sharpness(ablated.objective, ablated.w) / sharpness(central.objective, central.w);
        assertTrue(sharper > 1.02, "sharper by " + sharper);
    }

    /** P̄ is where P comes to rest while the point stays: the dynamics of ν at a frozen point lead to it. */
    @Test
    void theStationaryPreconditionerIsWhereTheDynamicOneGoes() {
        Objective objective = new TwoSharpDirections(0.2, 0.1, 0.03);
        double eta = 2;
        RmsPropProvider rule = new RmsPropProvider();
        AveragedForm form = rule.create(objective, rule.schema().resolve(Map.of("stepSize", eta, "beta2", 0.5)),
                Contexts.CREATION).averagedForm().orElseThrow();
        StationaryFlow flow = new StationaryFlow(objective, form, 1);
        Evaluation here = objective.newEvaluation();
        double[] w = {0.3, 0.1, 6, 5, 1};
        here.moveTo(w);
        State state = new State(form.layout());
        flow.advance(0, here, w.clone(), state);
        Oscillation rest = flow.oscillation();
        assertTrue(rest.residual() < 1e-8, "residual " + rest.residual());
        assertEquals(2, rest.eigenvalues()[0], 1e-8);
        double[] mean = new double[5];
        here.gradient(mean);
        for (int i = 0; i < 5; i++) {
            mean[i] *= mean[i];
            for (OscillationMode mode : rest.modes()) {
                double curved = 2 * mode.dual()[i];
                mean[i] += mode.variance() * curved * curved;
            }
        }
        double[] p = new double[5];
        State settled = new State(form.layout());
        form.settle(mean, settled);
        form.diagonal(0, settled, p);
        OscillationMode first = rest.modes().get(0);
        for (int i = 0; i < 5; i++) {
            assertEquals(first.dual()[i], p[i] * first.direction()[i], 1e-6 * Math.abs(first.dual()[i]) + 1e-12);
        }
    }
}
