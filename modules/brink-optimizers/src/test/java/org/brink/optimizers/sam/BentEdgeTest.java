package org.brink.optimizers.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.brink.optimizers.rule.RuleProvider;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.PlainProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edges of SAM and ASAM over any base, with preconditioner and perturbation held fixed. */
class BentEdgeTest {

    private static final int WARM = 25;
    private static final int STEPS = 40_000;
    private static final double FLOOR = 0.01;

    private static Optimizer perturbed(String type, double rho, String base, CoupledQuartic objective) {
        RuleProvider provider = type.equals("sam") ? new SamProvider() : new AsamProvider();
        return provider.create(objective, provider.schema().resolve(Map.of("rho", rho, "base", base)),
                Contexts.CREATION);
    }

    private static Optimizer base(String type, CoupledQuartic objective) {
        // without a perturbation it is its base
        return perturbed("sam", 0, type, objective);
    }

    private static double plainThreshold(String type, CoupledQuartic objective) {
        Optimizer optimizer = base(type, objective);
        return optimizer.threshold(WARM, new State(optimizer.layout()));
    }

    /** c·T² of the perturbation at a point of ½λw². */
    private static double stretch(String type, double rho, double w, double gradient) {
        double scale = type.equals("sam") ? 1 : Math.abs(w) + FLOOR;
        return rho * scale / Math.abs(gradient);
    }

    /**
     * On ½λw² with c, T and P fixed, the gradient that the base sees is λ(1 + λcT²)w: one per mille below the threshold
     * of λ/P the base converges on that, one per mille above it diverges.
     */
    @ParameterizedTest
    @CsvSource({"sam, gd", "sam, momentum", "sam, rmsprop", "sam, adam", "sam, nadam", "sam, amsgrad", "sam, adagrad",
        "asam, gd", "asam, nesterov", "asam, rmsprop", "asam, adam", "asam, adamw", "asam, lion"})
    void isMetByTheBaseOnTheBentGradient(String type, String base) {
        double rho = 0.2;
        CoupledQuartic gentle = new CoupledQuartic(0, 1);
        PlainProcess process = new PlainProcess("warm", gentle, perturbed(type, rho, base, gentle), new double[] {1});
        for (int step = 0; step < WARM; step++) {
            process.prepare(step);
            process.commit();
        }
        process.prepare(WARM);
        double[] inverse = {1};
        process.preconditioner().applyInverse(inverse, inverse);
        double w = process.position()[0];
        double stretch = stretch(type, rho, w, process.gradient()[0]);
        assertTrue(process.threshold() < 0.999 * plainThreshold(base, gentle),
                "the perturbation lowers the edge");
        for (double multiple : new double[] {0.999, 1.001}) {
            double lambda = multiple * process.threshold() / inverse[0];
            double growth = growth(base, lambda * (1 + lambda * stretch), inverse[0]);
            assertTrue(multiple < 1 ? growth < 1e-3 : !(growth < 1e3), "at " + multiple + ": " + growth);
        }
    }

    /** The largest |w| of the last steps of the base from 1, with the gradient λw and its preconditioner held fixed. */
    private static double growth(String type, double lambda, double inverse) {
        CoupledQuartic objective = new CoupledQuartic(0, 1);
        Optimizer optimizer = base(type, objective);
        State state = new State(optimizer.layout());
        State next = new State(optimizer.layout());
        optimizer.start(state);
        Evaluation at = objective.newEvaluation();
        double[] w = {1};
        double[] direction = new double[1];
        double largest = 0;
        for (int step = 0; step < STEPS; step++) {
            // on ½v² the gradient is v: this is the point at which it is λw
            double[] gradient = {lambda * w[0]};
            at.moveTo(gradient);
            optimizer.update(step, state, gradient, at, gradient, next);
            optimizer.direction(step, next, gradient, direction);
            w[0] = optimizer.retention(step) * w[0] - inverse * direction[0];
            state.copyFrom(next);
            largest = step >= STEPS - 10 ? Math.max(largest, Math.abs(w[0])) : largest;
        }
        return largest;
    }

    /** Without momentum a step is w' = (1 − x − κx²)w, which is −w at the edge, whatever else adapts. */
    @ParameterizedTest
    @CsvSource({"sam, gd", "sam, rmsprop", "sam, adagrad", "asam, gd", "asam, rmsprop", "asam, adagrad"})
    void aStepAtTheEdgeMirrorsThePoint(String type, String base) {
        CoupledQuartic objective = new CoupledQuartic(0, 1);
        double unstable = 1e-9;
        double stable = 1e3;
        PlainProcess process = null;
        for (int i = 0; i < 200; i++) {
            double start = Math.sqrt(unstable * stable);
            process = new PlainProcess("edge", objective, perturbed(type, 0.2, base, objective),
                    new double[] {start});
            process.prepare(0);
            double[] inverse = {1};
            process.preconditioner().applyInverse(inverse, inverse);
            if (inverse[0] < process.threshold()) {
                stable = start;
            } else {
                unstable = start;
            }
        }
        assertEquals(-stable, process.next()[0], 1e-9 * stable);
    }
}
