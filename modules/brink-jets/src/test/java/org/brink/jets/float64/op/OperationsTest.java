package org.brink.jets.float64.op;

import static org.brink.jets.Derivatives.gradient;
import static org.brink.jets.Derivatives.product;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.brink.jets.layer.Linear;
import org.brink.jets.layer.Scope;
import org.brink.jets.net.Architecture;
import org.brink.jets.tensor.Pointwise;
import org.brink.jets.tensor.Tensor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each operation between two dense layers, so that its inputs and its adjoint have series of all orders: gradient,
 * products and third derivative against extrapolated differences, for several directions at once.
 */
class OperationsTest {

    private static final int EXAMPLES = 4;
    private static final int INPUTS = 3;
    private static final int FEATURES = 6;

    /** An operation on EXAMPLES × FEATURES activations, given also a second tensor of that shape. */
    private record Case(String name, int resultRows, int resultColumns, Tested operation) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Tested {
        Tensor build(Tensor x, Tensor y);
    }

    static Stream<Arguments> cases() {
        int[] patches = new int[EXAMPLES * 3 * FEATURES];
        for (int row = 0; row < EXAMPLES; row++) {
            for (int column = 0; column < FEATURES; column++) {
                for (int shift = 0; shift < 3; shift++) {
                    int from = column + shift - 1;
                    patches[(row * 3 + shift) * FEATURES + column] =
                            from < 0 || from >= FEATURES ? Tensor.ZERO : row * FEATURES + from;
                }
            }
        }
        return Stream.of(
                new Case("add", EXAMPLES, FEATURES, (x, y) -> x.operations().add(x, 0.5, y, -2)),
                new Case("add to itself", EXAMPLES, FEATURES, (x, y) -> x.plus(x)),
                new Case("multiply", EXAMPLES, FEATURES, Tensor::times),
                new Case("square", EXAMPLES, FEATURES, (x, y) -> x.times(x)),
                new Case("sum", EXAMPLES, 2, (x, y) -> x.times(y).sums(3, 0.7)),
                new Case("mean", EXAMPLES, 1, (x, y) -> x.times(y).means()),
                new Case("transpose", FEATURES, EXAMPLES,
                        (x, y) -> x.times(y).transpose()),
                new Case("patches", EXAMPLES, 3 * FEATURES,
                        (x, y) -> x.operations().gather(x.times(y), EXAMPLES, 3 * FEATURES, patches)),
                new Case("concat", EXAMPLES, 3 * FEATURES, (x, y) -> Tensor.concat(List.of(x, y, x))),
                new Case("row", EXAMPLES, FEATURES, (x, y) -> x.times(y.operations().gather(y, 1, FEATURES,
                        new int[] {7, 3, 3, Tensor.ZERO, 0, 23}).repeatRow(EXAMPLES))),
                new Case("column", EXAMPLES, FEATURES, (x, y) -> x.times(y.means().repeatColumn(FEATURES))),
                new Case("softmax", EXAMPLES, FEATURES, (x, y) -> x.times(y).softmax(FEATURES)),
                new Case("softmax of groups", EXAMPLES, FEATURES,
                        (x, y) -> x.times(3).plus(y.times(-2)).softmax(2).times(y)),
                new Case("batched product", EXAMPLES, 4, (x, y) -> x.operations().products(x, y, 2, 2, true)),
                new Case("batched average", EXAMPLES, FEATURES, (x, y) -> x.operations().products(
                        x.operations().products(x, y, 2, 2, true), y, 2, 2, false)))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void derivativesAgreeWithDifferences(Case tested) {
        AllOrders.assertAgree(new Sandwich(tested.operation(), tested.resultRows(), tested.resultColumns()),
                tested.resultRows(), new Random(5));
    }

    /** Two dense layers with tanh in front of the operation, and one behind it. */
    private record Sandwich(Tested operation, int resultRows, int resultColumns) implements Architecture {

        @Override
        public int inputs() {
            return INPUTS;
        }

        @Override
        public int outputs() {
            return 2;
        }

        @Override
        public Tensor build(Scope scope, Tensor data) {
            // the operation always sees EXAMPLES rows, however many it makes of them
            Tensor x = data.gather(EXAMPLES, INPUTS, (row, column) -> (row * INPUTS + column) % data.size());
            Tensor left = new Linear(scope.in("left"), INPUTS, FEATURES, false).apply(x).map(Pointwise.TANH);
            Tensor right = new Linear(scope.in("right"), INPUTS, FEATURES, false).apply(x).map(Pointwise.TANH);
            Tensor middle = operation.build(left, right);
            assertEquals(resultRows, middle.rows());
            return new Linear(scope.in("last"), resultColumns, 2, false).apply(middle);
        }
    }
}
