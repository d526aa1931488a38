package org.brink.jets.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.brink.jets.function.Identity;
import org.brink.jets.function.Quadratic;
import org.brink.jets.function.ScalarFunction;
import org.brink.jets.function.Sigmoid;
import org.brink.jets.function.Softplus;
import org.brink.jets.function.Tanh;
import org.brink.jets.kernel.PlainKernel;
import org.brink.jets.loss.CrossEntropy;
import org.brink.jets.loss.Loss;
import org.brink.jets.loss.MeanSquaredError;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Evaluation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All derivatives of all activations and losses against extrapolated differences, on odd small shapes. */
class NetworkDerivativesTest {

    private static final double TOLERANCE = 1e-6;

    static Stream<Arguments> networks() {
        List<ScalarFunction> functions =
                List.of(new Tanh(), new Sigmoid(), new Softplus(), new Quadratic(), new Identity());
        List<Loss> losses = List.of(new MeanSquaredError(), new CrossEntropy());
        List<List<Integer>> shapes = List.of(List.of(2, 3), List.of(1, 5, 2), List.of(3, 4, 5, 3));
        return functions.stream().flatMap(f -> losses.stream().flatMap(
                l -> shapes.stream().map(s -> Arguments.of(f, l, s))));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void derivativesAgreeWithDifferences(ScalarFunction function, Loss loss, List<Integer> shape) {
        SplittableRandom random = new SplittableRandom(shape.hashCode());
        Mlp mlp = new Mlp(shape, function, true, shape.size() % 2 == 0);
        Dataset data = data(random, 7, mlp.inputs(), mlp.outputs());
        Evaluation at = new NetworkObjective(mlp, data, loss, new PlainKernel()).newEvaluation();
        int n = at.dimension();
        double[] w = vector(random, n);
        double[] u = vector(random, n);
        double[] v = vector(random, n);
        double[] gradient = new double[n];
        double[] product = new double[n];
        double[] third = new double[n];
        at.moveTo(w);
        at.gradient(gradient);
        at.hessianTimes(u, product);
        at.third(u, v, third);

        double slope = Differences.derivative(h -> value(at, w, u, h));
        assertEquals(slope, dot(gradient, u), TOLERANCE * Math.max(1, Math.abs(slope)));
        for (int i = 0; i < n; i++) {
            int entry = i;
            double curvature = Differences.derivative(h -> gradientEntry(at, w, u, h, entry));
            assertEquals(curvature, product[i], TOLERANCE * Math.max(1, Math.abs(curvature)));
            double jerk = Differences.derivative(h -> productEntry(at, w, v, h, u, entry));
            assertEquals(jerk, third[i], TOLERANCE * Math.max(1, Math.abs(jerk)));
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void hessianAndThirdDerivativeAreSymmetric(ScalarFunction function, Loss loss, List<Integer> shape) {
        SplittableRandom random = new SplittableRandom(shape.hashCode() + 1L);
        Mlp mlp = new Mlp(shape, function, shape.size() % 2 == 0, true);
        Dataset data = data(random, 5, mlp.inputs(), mlp.outputs());
        Evaluation at = new NetworkObjective(mlp, data, loss, new PlainKernel()).newEvaluation();
        int n = at.dimension();
        double[][] d = {vector(random, n), vector(random, n), vector(random, n)};
        double[][] h = new double[3][n];
        at.moveTo(vector(random, n));
        at.hessianTimes(3, d, h);
        assertEquals(dot(d[0], h[1]), dot(d[1], h[0]), 1e-10 * Math.max(1, Math.abs(dot(d[0], h[1]))));
        double[] single = new double[n];
        at.hessianTimes(d[2], single);
        for (int i = 0; i < n; i++) {
            assertEquals(single[i], h[2][i], 1e-12 * Math.max(1, Math.abs(single[i])), "block and single products");
        }
        double[] t01 = new double[n];
        double[] t12 = new double[n];
        at.third(d[0], d[1], t01);
        at.third(d[1], d[2], t12);
        double expected = dot(t01, d[2]);
        assertEquals(expected, dot(t12, d[0]), 1e-9 * Math.max(1, Math.abs(expected)));
    }

    private static Dataset data(SplittableRandom random, int count, int inputs, int outputs) {
        double[] x = vector(random, count * inputs);
        double[] y = new double[count * outputs];
        for (int row = 0; row < count; row++) {
            y[row * outputs + random.nextInt(outputs)] = 1;
        }
        return new Dataset(count, inputs, outputs, x, y);
    }

    private static double value(Evaluation at, double[] w, double[] u, double h) {
        at.moveTo(moved(w, u, h));
        return at.value();
    }

    private static double gradientEntry(Evaluation at, double[] w, double[] u, double h, int entry) {
        double[] out = new double[w.length];
        at.moveTo(moved(w, u, h));
        at.gradient(out);
        return out[entry];
    }

    private static double productEntry(Evaluation at, double[] w, double[] v, double h, double[] u, int entry) {
        double[] out = new double[w.length];
        at.moveTo(moved(w, v, h));
        at.hessianTimes(u, out);
        return out[entry];
    }

    private static double[] moved(double[] w, double[] u, double h) {
        double[] x = w.clone();
        for (int i = 0; i < x.length; i++) {
            x[i] += h * u[i];
        }
        return x;
    }

    private static double[] vector(SplittableRandom random, int n) {
        return random.doubles(n, -1, 1).toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
