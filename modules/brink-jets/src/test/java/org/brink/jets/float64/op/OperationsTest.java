package org.brink.jets.float64.op;

import static org.brink.jets.Derivatives.gradient;
import static org.brink.jets.Derivatives.moved;
import static org.brink.jets.Derivatives.product;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.brink.jets.float64.function.Tanh;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.kernel.Kernel;
import org.brink.jets.kernel.PlainKernel;
import org.brink.jets.loss.MeanSquaredError;
import org.brink.jets.net.Architecture;
import org.brink.jets.net.NetworkObjective;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.Evaluation;
import org.brink.testkit.numeric.Differences;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each operation between two dense layers, so that its inputs and its adjoint have series of all orders: gradient,
 * products and third derivative against extrapolated differences, for several directions at once.
 */
class OperationsTest {

    private static final Kernel KERNEL = new PlainKernel();
    private static final int EXAMPLES = 4;
    private static final int INPUTS = 3;
    private static final int FEATURES = 6;

    /** An operation on EXAMPLES × FEATURES activations, given also a second tensor of that shape. */
    private record Case(String name, int resultRows, int resultColumns, Operations operations) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Operations {
        Node build(Graph graph, Node x, Node y);
    }

    static Stream<Arguments> cases() {
        int[] transpose = new int[EXAMPLES * FEATURES];
        int[] patches = new int[EXAMPLES * 3 * FEATURES];
        for (int row = 0; row < EXAMPLES; row++) {
            for (int column = 0; column < FEATURES; column++) {
                transpose[column * EXAMPLES + row] = row * FEATURES + column;
                for (int shift = 0; shift < 3; shift++) {
                    int from = column + shift - 1;
                    patches[(row * 3 + shift) * FEATURES + column] =
                            from < 0 || from >= FEATURES ? Gather.ZERO : row * FEATURES + from;
                }
            }
        }
        return Stream.of(
                new Case("add", EXAMPLES, FEATURES, (g, x, y) -> Add.add(g, x, 0.5, y, -2)),
                new Case("add to itself", EXAMPLES, FEATURES, (g, x, y) -> Add.add(g, x, x)),
                new Case("multiply", EXAMPLES, FEATURES, Multiply::add),
                new Case("square", EXAMPLES, FEATURES, (g, x, y) -> Multiply.add(g, x, x)),
                new Case("sum", EXAMPLES, 2, (g, x, y) -> Sum.add(g, Multiply.add(g, x, y), 3, 0.7)),
                new Case("mean", EXAMPLES, 1, (g, x, y) -> Sum.mean(g, Multiply.add(g, x, y))),
                new Case("transpose", FEATURES, EXAMPLES,
                        (g, x, y) -> Gather.add(g, Multiply.add(g, x, y), FEATURES, EXAMPLES, transpose)),
                new Case("patches", EXAMPLES, 3 * FEATURES,
                        (g, x, y) -> Gather.add(g, Multiply.add(g, x, y), EXAMPLES, 3 * FEATURES, patches)),
                new Case("concat", EXAMPLES, 3 * FEATURES, (g, x, y) -> Concat.add(g, List.of(x, y, x))),
                new Case("row", EXAMPLES, FEATURES, (g, x, y) -> Multiply.add(g, x,
                        Broadcast.row(g, Gather.add(g, y, 1, FEATURES, new int[] {7, 3, 3, Gather.ZERO, 0, 23}),
                                EXAMPLES))),
                new Case("column", EXAMPLES, FEATURES,
                        (g, x, y) -> Multiply.add(g, x, Broadcast.column(g, Sum.mean(g, y), FEATURES))),
                new Case("softmax", EXAMPLES, FEATURES, (g, x, y) -> Softmax.add(g, Multiply.add(g, x, y), FEATURES)),
                new Case("softmax of groups", EXAMPLES, FEATURES,
                        (g, x, y) -> Multiply.add(g, Softmax.add(g, Add.add(g, x, 3, y, -2), 2), y)),
                new Case("batched product", EXAMPLES, 4,
                        (g, x, y) -> BatchedProduct.add(g, KERNEL, x, y, 2, 2, true)),
                new Case("batched average", EXAMPLES, FEATURES, (g, x, y) -> BatchedProduct.add(g, KERNEL,
                        BatchedProduct.add(g, KERNEL, x, y, 2, 2, true), y, 2, 2, false)))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void derivativesAgreeWithDifferences(Case tested) {
        Random random = new Random(5);
        Sandwich network = new Sandwich(tested.operations()::build, tested.resultRows(), tested.resultColumns());
        Evaluation at = new NetworkObjective(network, network.data(random), new MeanSquaredError(), KERNEL)
                .newEvaluation();
        int n = at.dimension();
        double[] w = Vectors.gaussian(n, random);
        double[][] u = {Vectors.unit(n, random), Vectors.unit(n, random), Vectors.unit(n, random)};
        double[][] products = new double[3][n];
        double[] third = new double[n];
        at.moveTo(w);
        double slope = Vectors.dot(gradient(at), u[0]);
        at.hessianTimes(3, u, products);
        at.third(u[0], u[1], third);

        assertClose(new double[] {Differences.slope(h -> moved(at, w, h, u[0]).value())}, new double[] {slope});
        for (int j = 0; j < 3; j++) {
            double[] direction = u[j];
            assertClose(Differences.tangent(h -> gradient(moved(at, w, h, direction))), products[j]);
        }
        assertClose(Differences.tangent(h -> product(moved(at, w, h, u[1]), u[0])), third);
    }

    private static void assertClose(double[] expected, double[] found) {
        assertEquals(0, Vectors.distance(expected, found), 1e-6 * Math.max(1, Vectors.norm(expected)));
    }

    /** Two dense layers with tanh in front of the operation, and one behind it. */
    private record Sandwich(Operations operation, int resultRows, int resultColumns) implements Architecture {

        Dataset data(Random random) {
            return Dataset.ofVectors(resultRows, INPUTS, 2, Vectors.gaussian(resultRows * INPUTS, random),
                    Vectors.gaussian(resultRows * 2, random));
        }

        @Override
        public int inputs() {
            return INPUTS;
        }

        @Override
        public int outputs() {
            return 2;
        }

        @Override
        public List<Block> blocks() {
            int first = FEATURES * INPUTS;
            return List.of(new Block("left", 0, List.of(FEATURES, INPUTS)),
                    new Block("right", first, List.of(FEATURES, INPUTS)),
                    new Block("last", 2 * first, List.of(2, resultColumns)));
        }

        @Override
        public Node build(Graph graph, Kernel kernel, Node data) {
            // the operation always sees EXAMPLES rows, however many it makes of them
            int[] rows = new int[EXAMPLES * INPUTS];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = i % (data.rows() * INPUTS);
            }
            Node x = Gather.add(graph, data, EXAMPLES, INPUTS, rows);
            Node left = branch(graph, kernel, x);
            Node right = branch(graph, kernel, x);
            Node last = graph.weight(2, resultColumns);
            Node middle = operation.build(graph, left, right);
            assertEquals(resultRows, middle.rows());
            return Dense.add(graph, kernel, middle, last, Optional.empty());
        }

        private static Node branch(Graph graph, Kernel kernel, Node x) {
            Node dense = Dense.add(graph, kernel, x, graph.weight(FEATURES, INPUTS), Optional.empty());
            return Elementwise.add(graph, new Tanh(), dense);
        }
    }
}
