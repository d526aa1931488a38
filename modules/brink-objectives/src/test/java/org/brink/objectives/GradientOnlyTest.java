package org.brink.objectives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.GradientOnly;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.numeric.Bits;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Differences of the gradients of the built-in objectives against their exact derivatives. */
class GradientOnlyTest {

    private static final double PRODUCT_TOLERANCE = 1e-11;
    private static final double THIRD_TOLERANCE = 1e-9;

    static Stream<ComponentSpec> builtIn() {
        return Stream.of(new ComponentSpec("scalar-product", Map.of("depth", 4L)),
                new ComponentSpec("scalar-product", Map.of("depth", 3L, "tied", true)),
                ComponentSpec.of("log-cosh-product"), ComponentSpec.of("valley"),
                new ComponentSpec("quartic", Map.of("sharpness", 3.0, "quartic", 2.0)));
    }

    private static Objective exact(ComponentSpec spec) {
        Components.Resolved resolved = Components.require(ComponentKind.OBJECTIVE, spec, "objective");
        return resolved.provider(ObjectiveProvider.class).create(resolved.settings(), Contexts.CREATION);
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void agreesWithExactDerivatives(ComponentSpec spec) {
        Objective exact = exact(spec);
        int n = exact.dimension();
        Evaluation right = exact.newEvaluation();
        Evaluation differences = new Borrowed(exact).newEvaluation();
        Random random = new Random(11);
        for (int trial = 0; trial < 20; trial++) {
            double[] w = Vectors.gaussian(n, random);
            right.moveTo(w);
            differences.moveTo(w);
            assertEquals(right.value(), differences.value());
            double[] u = scaled(Math.pow(10, trial % 7 - 3), Vectors.gaussian(n, random));
            double[] v = trial % 4 == 0 ? u.clone() : Vectors.gaussian(n, random);
            // errors are relative to what the derivatives are near w, which is of order one and more
            close(PRODUCT_TOLERANCE, product(right, u), product(differences, u), 1 + Vectors.norm(w), Vectors.norm(u));
            close(THIRD_TOLERANCE, third(right, u, v), third(differences, u, v), 1 + Vectors.norm(w),
                    Vectors.norm(u) * Vectors.norm(v));
            Bits.assertSame(third(differences, u, v), third(differences, v, u), "arguments that traded places");
        }
    }

    @Test
    void nothingIsChangedByAZeroDirection() {
        Evaluation evaluation = new Borrowed(exact(ComponentSpec.of("valley"))).newEvaluation();
        evaluation.moveTo(new double[] {1, 2});
        Bits.assertSame(new double[2], product(evaluation, new double[2]), "product with zero");
        Bits.assertSame(new double[2], third(evaluation, new double[2], new double[] {1, 0}), "third of zero");
    }

    @Test
    void countsItsGradientsAndKeepsTheOneOfThePoint() {
        Borrowed objective = new Borrowed(exact(ComponentSpec.of("valley")));
        Evaluation evaluation = objective.newEvaluation();
        evaluation.moveTo(new double[] {1, 2});
        product(evaluation, new double[] {1, 1});
        assertEquals(6, objective.gradients);
        third(evaluation, new double[] {1, 1}, new double[] {1, 0});
        assertEquals(6 + 13, objective.gradients);
        third(evaluation, new double[] {1, 1}, new double[] {1, 1});
        evaluation.gradient(new double[2]);
        assertEquals(6 + 13 + 6, objective.gradients);
    }

    @Test
    void saysThatItUsesDifferences() {
        List<String> remarks = new Borrowed(exact(ComponentSpec.of("valley"))).remarks();
        assertEquals(1, remarks.size());
        assertTrue(remarks.get(0).contains("by differences of its gradient"), remarks.get(0));
        assertEquals(List.of(), exact(ComponentSpec.of("valley")).remarks());
    }

    private static double[] scaled(double factor, double[] v) {
        return Vectors.plus(new double[v.length], factor, v);
    }

    private static double[] product(Evaluation evaluation, double[] u) {
        double[] out = new double[u.length];
        evaluation.hessianTimes(u, out);
        return out;
    }

    private static double[] third(Evaluation evaluation, double[] u, double[] v) {
        double[] out = new double[u.length];
        evaluation.third(u, v, out);
        return out;
    }

    private static void close(double tolerance, double[] expected, double[] actual, double point, double directions) {
        double size = Math.max(Vectors.norm(expected), point * point * point * directions);
        double error = Vectors.distance(expected, actual);
        assertTrue(error <= tolerance * size, () -> "relative error " + error / size);
    }

    /** Value and gradient of another objective, and nothing else of it. */
    private static final class Borrowed implements GradientOnly {

        private final Evaluation evaluation;
        private int gradients;

        Borrowed(Objective from) {
            evaluation = from.newEvaluation();
        }

        @Override
        public int dimension() {
            return evaluation.dimension();
        }

        @Override
        public double value(double[] w) {
            evaluation.moveTo(w);
            return evaluation.value();
        }

        @Override
        public void gradient(double[] w, double[] out) {
            gradients++;
            evaluation.moveTo(w);
            evaluation.gradient(out);
        }
    }
}
