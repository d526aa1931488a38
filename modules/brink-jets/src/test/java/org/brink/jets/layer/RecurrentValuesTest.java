package org.brink.jets.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.function.BiFunction;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Primal;
import org.brink.jets.float64.op.GraphOperations;
import org.brink.jets.kernel.PlainKernel;
import org.brink.spi.objective.Block;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.api.Test;

/** Values of layers over time against plain loops over their recurrences, with weights in the layout of PyTorch. */
class RecurrentValuesTest {

    private static final int EXAMPLES = 2;
    private static final int LENGTH = 3;
    private static final int IN = 2;
    private static final int HIDDEN = 3;

    private final Random random = new Random(17);
    private final Graph graph = new Graph();
    private final GraphOperations operations = new GraphOperations(graph, new PlainKernel());
    private final Scope scope = new Scope(operations);
    private double[] x;

    /** Unrolls a layer on random data with random weights; returns (examples·length) × features. */
    private double[] apply(BiFunction<Scope, Sequence, Sequence> layer) {
        Node data = graph.constant(EXAMPLES * LENGTH, IN);
        x = Vectors.gaussian(EXAMPLES * LENGTH * IN, random);
        System.arraycopy(x, 0, data.value(0), 0, x.length);
        Sequence in = new Sequence(operations.tensor(data), EXAMPLES, LENGTH);
        Node y = operations.node(layer.apply(scope, in).tensor());
        Primal primal = graph.reserve();
        for (Node weight : graph.weights()) {
            double[] w = Vectors.gaussian(weight.rows() * weight.columns(), random);
            System.arraycopy(w, 0, weight.value(0), 0, w.length);
        }
        graph.forward(primal);
        return y.value(0);
    }

    private double[] weight(String name) {
        for (int i = 0; i < scope.blocks().size(); i++) {
            Block block = scope.blocks().get(i);
            if (block.name().equals(name)) {
                return graph.weights().get(i).value(0);
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static double row(double[] matrix, int row, double[] in, int from, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += matrix[row * count + i] * in[from + i];
        }
        return sum;
    }

    private double fromInput(int row, int at) {
        return row(weight("weight_ih_l0"), row, x, at * IN, IN) + weight("bias_ih_l0")[row];
    }

    private double fromState(int row, double[] state) {
        return row(weight("weight_hh_l0"), row, state, 0, HIDDEN) + weight("bias_hh_l0")[row];
    }

    private static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    @Test
    void lstm() {
        double[] y = apply((s, in) -> new Lstm(s, 0, IN, HIDDEN).apply(in));
        for (int example = 0; example < EXAMPLES; example++) {
            double[] h = new double[HIDDEN];
            double[] c = new double[HIDDEN];
            for (int step = 0; step < LENGTH; step++) {
                int at = example * LENGTH + step;
                double[] next = new double[HIDDEN];
                for (int i = 0; i < HIDDEN; i++) {
                    double[] z = new double[4];
                    for (int gate = 0; gate < 4; gate++) {
                        z[gate] = fromInput(gate * HIDDEN + i, at) + fromState(gate * HIDDEN + i, h);
                    }
                    c[i] = sigmoid(z[1]) * c[i] + sigmoid(z[0]) * Math.tanh(z[2]);
                    next[i] = sigmoid(z[3]) * Math.tanh(c[i]);
                    assertEquals(next[i], y[at * HIDDEN + i], 1e-13);
                }
                h = next;
            }
        }
    }

    @Test
    void gru() {
        double[] y = apply((s, in) -> new Gru(s, 0, IN, HIDDEN).apply(in));
        for (int example = 0; example < EXAMPLES; example++) {
            double[] h = new double[HIDDEN];
            for (int step = 0; step < LENGTH; step++) {
                int at = example * LENGTH + step;
                double[] next = new double[HIDDEN];
                for (int i = 0; i < HIDDEN; i++) {
                    double reset = sigmoid(fromInput(i, at) + fromState(i, h));
                    double keep = sigmoid(fromInput(HIDDEN + i, at) + fromState(HIDDEN + i, h));
                    double proposal = Math.tanh(fromInput(2 * HIDDEN + i, at)
                            + reset * fromState(2 * HIDDEN + i, h));
                    next[i] = (1 - keep) * proposal + keep * h[i];
                    assertEquals(next[i], y[at * HIDDEN + i], 1e-13);
                }
                h = next;
            }
        }
    }

    @Test
    void selectiveScan() {
        int channels = 3;
        int states = 2;
        int rank = 1;
        int taps = 2;
        double[] y = apply((s, in) -> new SelectiveScan(s, IN, channels, states, rank, taps).apply(in));
        for (int example = 0; example < EXAMPLES; example++) {
            double[] state = new double[channels * states];
            for (int step = 0; step < LENGTH; step++) {
                int at = example * LENGTH + step;
                double[] u = new double[channels];
                double[] gated = new double[channels];
                for (int c = 0; c < channels; c++) {
                    double z = weight("conv1d.bias")[c];
                    for (int tap = 0; tap < taps; tap++) {
                        int back = taps - 1 - tap;
                        z += step < back ? 0 : weight("conv1d.weight")[c * taps + tap]
                                * row(weight("in_proj.weight"), c, x, (at - back) * IN, IN);
                    }
                    u[c] = z * sigmoid(z);
                }
                double[] all = new double[rank + 2 * states];
                for (int i = 0; i < all.length; i++) {
                    all[i] = row(weight("x_proj.weight"), i, u, 0, channels);
                }
                for (int c = 0; c < channels; c++) {
                    double delta = Math.log1p(Math.exp(
                            row(weight("dt_proj.weight"), c, all, 0, rank) + weight("dt_proj.bias")[c]));
                    double read = weight("D")[c] * u[c];
                    for (int s = 0; s < states; s++) {
                        int cs = c * states + s;
                        double a = -Math.exp(weight("A_log")[cs]);
                        state[cs] = Math.exp(delta * a) * state[cs] + delta * all[rank + s] * u[c];
                        read += all[rank + states + s] * state[cs];
                    }
                    double gate = row(weight("in_proj.weight"), channels + c, x, at * IN, IN);
                    gated[c] = read * gate * sigmoid(gate);
                }
                for (int o = 0; o < IN; o++) {
                    double expected = row(weight("out_proj.weight"), o, gated, 0, channels);
                    assertEquals(expected, y[at * IN + o], 1e-13 * Math.max(1, Math.abs(expected)));
                }
            }
        }
    }
}
