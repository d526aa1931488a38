package org.brink.jets.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.brink.api.experiment.Precision;
import org.brink.jets.kernel.Kernel;
import org.brink.jets.kernel.Kernels;
import org.brink.jets.loss.CrossEntropy;
import org.brink.jets.loss.LogisticLoss;
import org.brink.jets.loss.Loss;
import org.brink.jets.loss.MeanSquaredError;
import org.brink.jets.tensor.Pointwise;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.Evaluation;
import org.brink.testkit.numeric.Bits;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values and derivatives of networks in single precision against those in double precision, at the same point. */
class SinglePrecisionTest {

    private static final int COUNT = 11;
    /** Relative to the norm of the result, for the value and the derivatives of order 1 to 3. */
    private static final double[] TOLERANCES = {1e-6, 5e-6, 1e-5, 2e-5};

    private static final SequenceShape STEPS = new SequenceShape(4, 3, 3, true);
    private static final SequenceShape WHOLE = new SequenceShape(4, 3, 2, false);

    static Stream<Arguments> networks() {
        Loss squares = new MeanSquaredError();
        Loss entropy = new CrossEntropy();
        Map<String, Architecture> networks = Map.of(
                "mlp", new Mlp(List.of(7, 9, 8, 3), Pointwise.TANH, true, true),
                "deep linear", new Mlp(List.of(3, 5, 5, 5, 2), Pointwise.IDENTITY, false, false),
                "quadratic net", new QuadraticNet(5, 4),
                "convolutional net", new ConvolutionalNet(List.of(6, 5, 2), List.of(3, 4), 3, 2, Pointwise.SILU, 3),
                "residual net", new ResidualNet(List.of(4, 4, 2), List.of(4, 6), 1, 2, Pointwise.SOFTPLUS, 3),
                "vision transformer", new VisionTransformer(List.of(4, 6, 2), 2, 6, 2, 2, 8, Pointwise.GELU, 3),
                "transformer", new SequenceTransformer(STEPS, 4, 1, 2, 6, Pointwise.ELU, true),
                "lstm", new RecurrentNet(STEPS, RecurrentNet.CellType.LSTM, 5, 2),
                "gru", new RecurrentNet(WHOLE, RecurrentNet.CellType.GRU, 5, 1),
                "mamba", new MambaNet(WHOLE, 4, 1, 6, 3, 1, 3));
        return networks.entrySet().stream().sorted(Map.Entry.comparingByKey()).flatMap(entry -> Stream.of(
                Arguments.of(entry.getKey(), entry.getValue(), squares),
                Arguments.of(entry.getKey(), entry.getValue(), entry.getValue().outputs() == 1
                        ? new LogisticLoss() : entropy)));
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("networks")
    void agreesWithDoublePrecision(String name, Architecture network, Loss loss) {
        Dataset data = data(network, new Random(1));
        double[] w = point(network, new Random(2));
        double[][] exact = results(new NetworkObjective(network, data, loss, Kernels.plain(), COUNT,
                Precision.FLOAT64), w);
        for (Kernel kernel : List.of(Kernels.plain(), Kernels.fastest())) {
            for (int chunk : new int[] {COUNT, 4}) {
                NetworkObjective single = new NetworkObjective(network, data, loss, kernel, chunk, Precision.FLOAT32);
                double[][] found = results(single, w);
                for (int order = 0; order < found.length; order++) {
                    double error = Vectors.distance(exact[order], found[order]) / Vectors.norm(exact[order]);
                    assertTrue(error <= TOLERANCES[order], name + ", order " + order + ", chunks of " + chunk + ": "
                            + error);
                    assertTrue(error > 1e-12, "order " + order + " was computed in double precision");
                }
                double[][] again = results(single, w);
                for (int order = 0; order < found.length; order++) {
                    Bits.assertSame(found[order], again[order], "order " + order);
                }
            }
        }
    }

    @Test
    void sumsOverManyExamplesKeepTheirDigits() {
        int count = 20_000;
        Random random = new Random(4);
        Mlp network = new Mlp(List.of(3, 5, 4, 2), Pointwise.TANH, true, true);
        Dataset data = Dataset.ofVectors(count, 3, 2, Vectors.gaussian(3 * count, random),
                Vectors.gaussian(2 * count, random));
        double[] w = point(network, random);
        MeanSquaredError loss = new MeanSquaredError();
        double[][] exact = results(new NetworkObjective(network, data, loss, Kernels.plain(), count,
                Precision.FLOAT64), w);
        double[][] found = results(new NetworkObjective(network, data, loss, Kernels.plain(), count,
                Precision.FLOAT32), w);
        for (int order = 0; order < found.length; order++) {
            double error = Vectors.distance(exact[order], found[order]) / Vectors.norm(exact[order]);
            assertTrue(error <= TOLERANCES[order], "order " + order + ": " + error);
        }
    }

    private static double[][] results(NetworkObjective objective, double[] w) {
        Evaluation at = objective.newEvaluation();
        int n = at.dimension();
        Random random = new Random(3);
        double[] u = Vectors.unit(n, random);
        double[] v = Vectors.unit(n, random);
        double[][] out = new double[4][n];
        at.moveTo(w);
        out[0] = new double[] {at.value()};
        at.gradient(out[1]);
        at.hessianTimes(2, new double[][] {u, v}, new double[][] {out[2], new double[n]});
        at.third(u, v, out[3]);
        return out;
    }

    private static Dataset data(Architecture network, Random random) {
        double[] x = Vectors.gaussian(COUNT * network.inputs(), random);
        double[] y = new double[COUNT * network.outputs()];
        int classes = network.outputs() % 3 == 0 ? 3 : network.outputs();
        for (int i = 0; i < y.length / classes; i++) {
            y[i * classes + random.nextInt(classes)] = 1;
        }
        return Dataset.ofVectors(COUNT, network.inputs(), network.outputs(), x, y);
    }

    private static double[] point(Architecture network, Random random) {
        List<Block> blocks = network.blocks();
        Block last = blocks.get(blocks.size() - 1);
        double[] w = Vectors.gaussian(last.offset() + last.size(), random);
        for (Block block : blocks) {
            double fan = block.shape().size() < 2 ? 4 : (double) block.size() / block.shape().get(0);
            for (int i = 0; i < block.size(); i++) {
                w[block.offset() + i] /= Math.sqrt(fan);
            }
            double[] start = network.starts().getOrDefault(block.name(), new double[block.size()]);
            for (int i = 0; i < block.size(); i++) {
                w[block.offset() + i] += start[i];
            }
        }
        assertEquals(w.length, last.offset() + last.size());
        return w;
    }
}
