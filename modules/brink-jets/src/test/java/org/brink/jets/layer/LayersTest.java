package org.brink.jets.layer;

import static org.brink.jets.Derivatives.gradient;
import static org.brink.jets.Derivatives.moved;
import static org.brink.jets.Derivatives.product;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.brink.jets.kernel.PlainKernel;
import org.brink.jets.loss.MeanSquaredError;
import org.brink.jets.net.Architecture;
import org.brink.jets.net.NetworkObjective;
import org.brink.jets.tensor.Pointwise;
import org.brink.jets.tensor.Tensor;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Evaluation;
import org.brink.testkit.numeric.Differences;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each layer behind another one, so that its input moves too: gradient, products and third derivative of all its blocks
 * against extrapolated differences.
 */
class LayersTest {

    private static final int EXAMPLES = 2;

    /** A layer applied to EXAMPLES × inputs, whose result is examples × outputs. */
    private record Case(String name, int inputs, int outputs, Layer layer) implements Architecture {

        @Override
        public Tensor build(Scope scope, Tensor x) {
            Linear first = new Linear(scope.in("first"), inputs, inputs, true);
            return layer.build(scope.in("tested"), first.apply(x).map(Pointwise.TANH));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private interface Layer {
        Tensor build(Scope scope, Tensor x);
    }

    private static Image image(Tensor x, int height, int width, int channels) {
        return new Image(x, x.rows(), height, width, channels);
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("linear", 3, 2, (s, x) -> new Linear(s, 3, 2, true).apply(x)),
                new Case("convolution", 12, 18, (s, x) ->
                        new Convolution(s, 2, 3, 3, 1, 1, true).apply(image(x, 2, 3, 2)).flatten()),
                new Case("strided convolution", 15, 12, (s, x) ->
                        new Convolution(s, 1, 2, 2, 2, 1, false).apply(image(x, 3, 5, 1)).flatten()),
                new Case("average pool", 20, 2, (s, x) ->
                        AveragePool.apply(image(x, 2, 5, 2), 2).mean()),
                new Case("layer norm", 5, 5, (s, x) -> new LayerNorm(s, 5).apply(x)),
                new Case("root mean square norm", 5, 5, (s, x) -> new RootMeanSquareNorm(s, 5).apply(x)),
                new Case("group norm", 12, 12, (s, x) ->
                        new GroupNorm(s, 2, 4).apply(image(x, 3, 1, 4)).flatten()),
                new Case("embedding", 6, 4, (s, x) ->
                        new Embedding(s, 3, 2).apply(x.reshape(3)).reshape(4)),
                new Case("positions", 6, 3, (s, x) ->
                        new Positions(s, "pos", 2, 3).apply(Sequence.of(x, 2)).mean()),
                new Case("attention", 12, 4, (s, x) ->
                        new Attention(s, 4, 2, false).apply(Sequence.of(x, 3)).mean()),
                new Case("causal attention", 6, 6, (s, x) ->
                        new Attention(s, 2, 1, true).apply(Sequence.of(x, 3)).flatten()),
                new Case("lstm", 6, 4, (s, x) ->
                        new Lstm(s, 0, 3, 2).apply(Sequence.of(x, 2)).flatten()),
                new Case("gru", 4, 3, (s, x) ->
                        new Gru(s, 0, 2, 3).apply(Sequence.of(x, 2)).step(1)),
                new Case("selective scan", 6, 2, (s, x) ->
                        new SelectiveScan(s, 2, 3, 2, 1, 2).apply(Sequence.of(x, 3)).mean()),
                new Case("selective scan of one step", 2, 2, (s, x) ->
                        new SelectiveScan(s, 2, 2, 1, 1, 3).apply(Sequence.of(x, 1)).tensor()),
                new Case("residual block", 6, 8, (s, x) -> new ResidualBlock(s, 1, 4, 2, 2, Pointwise.TANH)
                        .apply(image(x, 3, 2, 1)).flatten()),
                new Case("transformer block", 6, 6, (s, x) ->
                        new TransformerBlock(s, 3, 1, 4, Pointwise.TANH, false).apply(Sequence.of(x, 2)).flatten()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void derivativesAgreeWithDifferences(Case network) {
        Random random = new Random(3);
        Dataset data = Dataset.ofVectors(EXAMPLES, network.inputs(), network.outputs(),
                Vectors.gaussian(EXAMPLES * network.inputs(), random),
                Vectors.gaussian(EXAMPLES * network.outputs(), random));
        Evaluation at = new NetworkObjective(network, data, new MeanSquaredError(), new PlainKernel()).newEvaluation();
        int n = at.dimension();
        double[] w = Vectors.gaussian(n, random);
        double[] u = direction(n, random);
        double[] v = direction(n, random);
        double[] third = new double[n];
        at.moveTo(w);
        double slope = Vectors.dot(gradient(at), u);
        double[] product = product(at, u);
        at.third(u, v, third);

        assertClose(new double[] {Differences.slope(h -> moved(at, w, h, u).value())}, new double[] {slope});
        assertClose(Differences.tangent(h -> gradient(moved(at, w, h, u))), product);
        assertClose(Differences.tangent(h -> product(moved(at, w, h, v), u)), third);
    }

    /** Short, because normalisations of few numbers turn quickly. */
    private static double[] direction(int n, Random random) {
        return Arrays.stream(Vectors.unit(n, random)).map(entry -> 0.1 * entry).toArray();
    }

    private static void assertClose(double[] expected, double[] found) {
        assertEquals(0, Vectors.distance(expected, found), 1e-6 * Math.max(0.01, Vectors.norm(expected)));
    }
}
