package org.brink.jets.net;

import static org.brink.jets.Derivatives.gradient;
import static org.brink.jets.Derivatives.moved;
import static org.brink.jets.Derivatives.product;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.brink.jets.kernel.PlainKernel;
import org.brink.jets.loss.CrossEntropy;
import org.brink.jets.loss.LogisticLoss;
import org.brink.jets.loss.Loss;
import org.brink.jets.loss.MeanSquaredError;
import org.brink.jets.tensor.Pointwise;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Evaluation;
import org.brink.testkit.numeric.Differences;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All derivatives of all activations and losses against extrapolated differences, on odd small shapes. */
class NetworkDerivativesTest {

    private static final double TOLERANCE = 1e-6;

    static Stream<Arguments> networks() {
        List<Pointwise> functions = List.of(Pointwise.TANH, Pointwise.SIGMOID, Pointwise.SOFTPLUS, Pointwise.QUADRATIC,
                Pointwise.IDENTITY);
        List<Loss> losses = List.of(new MeanSquaredError(), new CrossEntropy(), new LogisticLoss());
        List<List<Integer>> shapes = List.of(List.of(2, 3), List.of(1, 5, 2), List.of(3, 4, 5, 3));
        return functions.stream().flatMap(f -> losses.stream().flatMap(
                l -> shapes.stream().map(s -> Arguments.of(f, l, s))));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void derivativesAgreeWithDifferences(Pointwise function, Loss loss, List<Integer> shape) {
        Random random = new Random(shape.hashCode());
        Mlp mlp = new Mlp(shape, function, true, shape.size() % 2 == 0);
        Dataset data = data(random, 7, mlp.inputs(), mlp.outputs());
        Evaluation at = new NetworkObjective(mlp, data, loss, new PlainKernel()).newEvaluation();
        int n = at.dimension();
        double[] w = Vectors.gaussian(n, random);
        double[] u = Vectors.unit(n, random);
        double[] v = Vectors.unit(n, random);
        at.moveTo(w);
        double slope = Vectors.dot(gradient(at), u);
        double[] product = product(at, u);
        double[] third = new double[n];
        at.third(u, v, third);

        assertClose(Differences.slope(h -> moved(at, w, h, u).value()), slope);
        assertClose(Differences.tangent(h -> gradient(moved(at, w, h, u))), product);
        assertClose(Differences.tangent(h -> product(moved(at, w, h, v), u)), third);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void hessianAndThirdDerivativeAreSymmetric(Pointwise function, Loss loss, List<Integer> shape) {
        Random random = new Random(shape.hashCode() + 1L);
        Mlp mlp = new Mlp(shape, function, shape.size() % 2 == 0, true);
        Dataset data = data(random, 5, mlp.inputs(), mlp.outputs());
        Evaluation at = new NetworkObjective(mlp, data, loss, new PlainKernel()).newEvaluation();
        int n = at.dimension();
        double[][] d = {Vectors.gaussian(n, random), Vectors.gaussian(n, random), Vectors.gaussian(n, random)};
        double[][] h = new double[3][n];
        at.moveTo(Vectors.gaussian(n, random));
        at.hessianTimes(3, d, h);
        double one = Vectors.dot(d[0], h[1]);
        assertEquals(one, Vectors.dot(d[1], h[0]), 1e-10 * Math.max(1, Math.abs(one)));
        double[] single = new double[n];
        at.hessianTimes(d[2], single);
        for (int i = 0; i < n; i++) {
            assertEquals(single[i], h[2][i], 1e-12 * Math.max(1, Math.abs(single[i])), "block and single products");
        }
        double[] t01 = new double[n];
        double[] t12 = new double[n];
        at.third(d[0], d[1], t01);
        at.third(d[1], d[2], t12);
        double expected = Vectors.dot(t01, d[2]);
        assertEquals(expected, Vectors.dot(t12, d[0]), 1e-9 * Math.max(1, Math.abs(expected)));
    }

    private static Dataset data(Random random, int count, int inputs, int outputs) {
        double[] y = new double[count * outputs];
        for (int row = 0; row < count; row++) {
            y[row * outputs + random.nextInt(outputs)] = 1;
        }
        return Dataset.ofVectors(count, inputs, outputs, Vectors.gaussian(count * inputs, random), y);
    }

    private static void assertClose(double expected, double found) {
        assertEquals(expected, found, TOLERANCE * Math.max(1, Math.abs(expected)));
    }

    private static void assertClose(double[] expected, double[] found) {
        assertEquals(0, Vectors.distance(expected, found), TOLERANCE * Math.max(1, Vectors.norm(expected)));
    }
}
