package org.brink.objectives;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.testkit.fixture.Contexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run of a million steps must not make work for the collector: evaluations allocate nothing in steady state. */
class AllocationTest {

    private static final int ROUNDS = 20_000;

    static List<ComponentSpec> objectives() {
        return List.of(product(2, false), product(3, false), product(4, false), product(3, true), product(4, true),
                ComponentSpec.of("quartic"), ComponentSpec.of("log-cosh-product"), ComponentSpec.of("valley"),
                ComponentSpec.of("quadratic-form"), ComponentSpec.of("quadratic-form").with("rotated", true));
    }

    private static ComponentSpec product(long depth, boolean tied) {
        return new ComponentSpec("scalar-product", Map.of("depth", depth, "tied", tied));
    }

    @ParameterizedTest
    @MethodSource("objectives")
    void evaluatesWithoutAllocating(ComponentSpec spec) {
        Components.Resolved resolved = Components.require(ComponentKind.OBJECTIVE, spec, "objective");
        Evaluation evaluation = resolved.provider(ObjectiveProvider.class)
                .create(resolved.settings(), Contexts.CREATION).newEvaluation();
        int n = evaluation.dimension();
        double[] w = new double[n];
        double[] u = new double[n];
        double[] out = new double[n];
        Arrays.fill(w, 0.9);
        Arrays.fill(u, 0.5);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        evaluate(evaluation, w, u, out);
        long before = threads.getCurrentThreadAllocatedBytes();
        evaluate(evaluation, w, u, out);
        long bytes = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(bytes < ROUNDS, () -> bytes + " bytes in " + ROUNDS + " evaluations");
    }

    private static void evaluate(Evaluation evaluation, double[] w, double[] u, double[] out) {
        for (int i = 0; i < ROUNDS; i++) {
            w[0] = 0.9 + 1e-6 * i;
            evaluation.moveTo(w);
            u[0] = evaluation.value();
            evaluation.gradient(out);
            evaluation.hessianTimes(u, out);
            evaluation.third(u, u, out);
        }
    }
}
