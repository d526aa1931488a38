package org.brink.objectives.scalar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.PlanarChart;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.numeric.Bits;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Free factors that start tied, against closed forms and against the objectives in two variables. */
class TiedSliceTest {

    private static Objective objective(long depth, boolean tied) {
        ScalarProductProvider provider = new ScalarProductProvider();
        return provider.create(provider.schema().resolve(Map.of("depth", depth, "tied", tied)), Contexts.CREATION);
    }

    private static double[] times(Objective objective, double[] w, double[] u) {
        double[] out = new double[w.length];
        var evaluation = objective.newEvaluation();
        evaluation.moveTo(w);
        evaluation.hessianTimes(u, out);
        return out;
    }

    private static void descend(Objective objective, double[] w, double stepSize) {
        double[] g = new double[w.length];
        var evaluation = objective.newEvaluation();
        evaluation.moveTo(w);
        evaluation.gradient(g);
        for (int i = 0; i < w.length; i++) {
            w[i] -= stepSize * g[i];
        }
    }

    /**
     * Zhu et al., appendix: with γ = xy and s = x²+y² the eigenvalues on the slice (x, y, x, y) are
     * ½(s(3γ²−1) ± √(s²(1−3γ²)² + 4γ²(3−10γ²+7γ⁴))), with eigenvectors inside the slice, and x²(1−γ²), y²(1−γ²).
     */
    @Test
    void eigenvaluesOfDepthFourOnTheTiedSlice() {
        Objective four = objective(4, false);
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            double x = 0.3 + 2.5 * random.nextDouble();
            double y = 0.1 + random.nextDouble();
            double[] w = {x, y, x, y};
            double g2 = x * x * y * y;
            double s = x * x + y * y;
            double root = Math.sqrt(s * s * (1 - 3 * g2) * (1 - 3 * g2) + 4 * g2 * (3 - 10 * g2 + 7 * g2 * g2));
            // within the slice H is two by two in the basis (1,0,1,0)/√2, (0,1,0,1)/√2
            double[] e = {Math.sqrt(0.5), 0, Math.sqrt(0.5), 0};
            double[] f = {0, Math.sqrt(0.5), 0, Math.sqrt(0.5)};
            double ee = Vectors.dot(e, times(four, w, e));
            double ef = Vectors.dot(e, times(four, w, f));
            double ff = Vectors.dot(f, times(four, w, f));
            double tolerance = 1e-12 * (1 + s * (1 + g2) * 4);
            assertEquals(s * (3 * g2 - 1), ee + ff, tolerance, "sum of the eigenvalues in the slice");
            assertEquals(root, Math.hypot(ee - ff, 2 * ef), tolerance, "their difference");
            // across the slice the eigenvectors are (1,0,−1,0) and (0,1,0,−1); which eigenvalue goes with which follows
            double[] across = {1, 0, -1, 0};
            double[] other = {0, 1, 0, -1};
            Bits.assertSame(new double[] {0, 0}, new double[] {times(four, w, across)[1], times(four, w, across)[3]},
                    "(1, 0, −1, 0) is an eigenvector");
            assertEquals(y * y * (1 - g2), times(four, w, across)[0], tolerance);
            assertEquals(x * x * (1 - g2), times(four, w, other)[1], tolerance);
        }
    }

    @Test
    void sharpnessAtAMinimumOfDepthFour() {
        double x = 2.18890106;
        double[] w = {x, 1 / x, x, 1 / x};
        double[] normal = {1 / x, x, 1 / x, x};
        double norm2 = Vectors.dot(normal, normal);
        double sharpness = Vectors.dot(normal, times(objective(4, false), w, normal)) / norm2;
        assertEquals(2 * (x * x + 1 / (x * x)), sharpness, 1e-12);
        assertEquals(2 / 0.2, sharpness, 1e-6, "the minimum at the edge for step size 0.2");
    }

    @ParameterizedTest
    @CsvSource({"2, 0.2", "3, 0.2", "4, 0.2", "4, 0.25"})
    void freeFactorsStayTiedAndMoveLikeTheTwoVariables(long depth, double stepSize) {
        Objective free = objective(depth, false);
        Objective tied = objective(depth, true);
        PlanarChart freeChart = free.planarChart().orElseThrow();
        PlanarChart tiedChart = tied.planarChart().orElseThrow();
        double[] w = new double[free.dimension()];
        double[] v = new double[2];
        freeChart.lift(2.3, 0.42, w);
        tiedChart.lift(2.3, 0.42, v);
        double[] xy = new double[2];
        double[] xyTied = new double[2];
        double[] onSlice = new double[w.length];
        for (int step = 0; step < 400; step++) {
            descend(free, w, stepSize);
            descend(tied, v, stepSize);
            freeChart.project(w, xy);
            freeChart.lift(xy[0], xy[1], onSlice);
            Bits.assertSame(onSlice, w, "the tie at step " + step);
            tiedChart.project(v, xyTied);
            // the edge multiplies rounding errors, but only for depth 3 do the two forms differ in rounding at all
            assertEquals(0, Vectors.distance(xy, xyTied), depth == 3 ? 1e-9 : 0.0, "step " + step);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4})
    void hessianOfTheTwoVariablesIsThatOfTheSlice(long depth) {
        Objective free = objective(depth, false);
        Objective tied = objective(depth, true);
        String pattern = List.of("xy", "xyy", "xyxy").get((int) depth - 2);
        double[][] basis = new double[2][free.dimension()];
        for (int i = 0; i < pattern.length(); i++) {
            basis[pattern.charAt(i) == 'x' ? 0 : 1][i] = 1;
        }
        for (double[] b : basis) {
            double norm = Vectors.norm(b);
            for (int i = 0; i < b.length; i++) {
                b[i] /= norm;
            }
        }
        double[] w = new double[free.dimension()];
        double[] v = new double[2];
        free.planarChart().orElseThrow().lift(1.7, 0.6, w);
        tied.planarChart().orElseThrow().lift(1.7, 0.6, v);
        for (int i = 0; i < 2; i++) {
            double[] column = times(tied, v, Vectors.axis(2, i));
            for (int j = 0; j < 2; j++) {
                assertEquals(Vectors.dot(basis[j], times(free, w, basis[i])), column[j], 1e-12);
            }
        }
    }
}
