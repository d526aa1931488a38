package org.brink.jets.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.function.BiFunction;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Primal;
import org.brink.jets.float64.op.GraphOperations;
import org.brink.jets.kernel.PlainKernel;
import org.brink.jets.tensor.Tensor;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.api.Test;

/** Values of layers against plain loops over the formulas, with weights in the layout of PyTorch. */
class LayerValuesTest {

    private final Random random = new Random(11);

    /** A layer with random weights applied to random data. */
    private record Applied(double[] x, double[][] weights, double[] y) {
    }

    private Applied apply(int rows, int columns, BiFunction<Scope, Tensor, Tensor> layer) {
        Graph graph = new Graph();
        Node x = graph.constant(rows, columns);
        double[] in = Vectors.gaussian(rows * columns, random);
        System.arraycopy(in, 0, x.value(0), 0, in.length);
        GraphOperations operations = new GraphOperations(graph, new PlainKernel());
        Scope scope = new Scope(operations);
        Node y = operations.node(layer.apply(scope, operations.tensor(x)));
        Primal primal = graph.reserve();
        double[][] weights = new double[graph.weights().size()][];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Vectors.gaussian(scope.blocks().get(i).size(), random);
            System.arraycopy(weights[i], 0, graph.weights().get(i).value(0), 0, weights[i].length);
        }
        graph.forward(primal);
        return new Applied(in, weights, y.value(0));
    }

    @Test
    void convolution() {
        int h = 3;
        int w = 4;
        Applied a = apply(2, h * w * 2, (s, x) ->
                new Convolution(s, 2, 3, 3, 2, 1, true).apply(new Image(x, 2, h, w, 2)).tensor());
        double[] y = new double[2 * 2 * 2 * 3];
        for (int i = 0; i < y.length; i++) {
            int out = i % 3;
            int ox = i / 3 % 2;
            int oy = i / 6 % 2;
            int example = i / 12;
            y[i] = a.weights()[1][out];
            for (int tap = 0; tap < 18; tap++) {
                int py = oy * 2 - 1 + tap / 3 % 3;
                int px = ox * 2 - 1 + tap % 3;
                if (py >= 0 && py < h && px >= 0 && px < w) {
                    y[i] += a.weights()[0][out * 18 + tap] * a.x()[((example * h + py) * w + px) * 2 + tap / 9];
                }
            }
        }
        assertArrayEquals(y, a.y(), 1e-12);
    }

    @Test
    void layerNorm() {
        Applied a = apply(3, 5, (s, x) -> new LayerNorm(s, 5).apply(new Linear(s, 5, 5, false).apply(x)));
        // the linear map is declared after the norm
        double[] linear = a.weights()[2];
        for (int row = 0; row < 3; row++) {
            double[] z = new double[5];
            for (int o = 0; o < 5; o++) {
                for (int i = 0; i < 5; i++) {
                    z[o] += linear[o * 5 + i] * a.x()[row * 5 + i];
                }
            }
            double[] n = standardized(z);
            for (int o = 0; o < 5; o++) {
                assertEquals(n[o] * a.weights()[0][o] + a.weights()[1][o], a.y()[row * 5 + o], 1e-12);
            }
        }
    }

    @Test
    void groupNorm() {
        int places = 6;
        Applied a = apply(2 * places, 4, (s, x) -> new GroupNorm(s, 2, 4)
                .apply(new Image(new Embedding(s, 4, 4).apply(x), 2, 2, 3, 4)).tensor());
        for (int example = 0; example < 2; example++) {
            for (int group = 0; group < 2; group++) {
                double[] z = new double[2 * places];
                for (int i = 0; i < z.length; i++) {
                    for (int k = 0; k < 4; k++) {
                        z[i] += a.x()[(example * places + i / 2) * 4 + k] * a.weights()[2][k * 4 + group * 2 + i % 2];
                    }
                }
                double[] n = standardized(z);
                for (int i = 0; i < z.length; i++) {
                    int channel = group * 2 + i % 2;
                    assertEquals(n[i] * a.weights()[0][channel] + a.weights()[1][channel],
                            a.y()[(example * places + i / 2) * 4 + channel], 1e-12);
                }
            }
        }
    }

    private static double[] standardized(double[] z) {
        double mean = 0;
        double variance = 0;
        for (double entry : z) {
            mean += entry / z.length;
        }
        for (double entry : z) {
            variance += (entry - mean) * (entry - mean) / z.length;
        }
        double[] out = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            out[i] = (z[i] - mean) / Math.sqrt(variance + 1e-5);
        }
        return out;
    }

    @Test
    void causalAttention() {
        int length = 3;
        int d = 4;
        Applied a = apply(2 * length, d,
                (s, x) -> new Attention(s, d, 2, true).apply(new Sequence(x, 2, length)).tensor());
        double[] mixed = new double[2 * length * d];
        for (int row = 0; row < 2 * length; row++) {
            for (int head = 0; head < 2; head++) {
                int first = row - row % length;
                double sum = 0;
                double[] average = new double[2];
                for (int other = first; other <= row; other++) {
                    double score = 0;
                    for (int i = 0; i < 2; i++) {
                        score += projected(a, row, head * 2 + i) * projected(a, other, d + head * 2 + i);
                    }
                    double e = Math.exp(score / Math.sqrt(2));
                    sum += e;
                    for (int i = 0; i < 2; i++) {
                        average[i] += e * projected(a, other, 2 * d + head * 2 + i);
                    }
                }
                mixed[row * d + head * 2] = average[0] / sum;
                mixed[row * d + head * 2 + 1] = average[1] / sum;
            }
        }
        for (int row = 0; row < 2 * length; row++) {
            for (int o = 0; o < d; o++) {
                double y = a.weights()[3][o];
                for (int i = 0; i < d; i++) {
                    y += a.weights()[2][o * d + i] * mixed[row * d + i];
                }
                assertEquals(y, a.y()[row * d + o], 1e-12 * Math.max(1, Math.abs(y)));
            }
        }
    }

    private static double projected(Applied a, int row, int output) {
        double z = a.weights()[1][output];
        for (int i = 0; i < 4; i++) {
            z += a.weights()[0][output * 4 + i] * a.x()[row * 4 + i];
        }
        return z;
    }
}
