package org.brink.jets.float64.op;

import static org.brink.jets.Derivatives.gradient;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.brink.jets.layer.Convolution;
import org.brink.jets.layer.Image;
import org.brink.jets.layer.Linear;
import org.brink.jets.layer.Scope;
import org.brink.jets.net.Architecture;
import org.brink.jets.tensor.Patching;
import org.brink.jets.tensor.Pointwise;
import org.brink.jets.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Operations on images behind a dense layer, where their input has series of all orders: gradient, products along three
 * directions at once and third derivative against extrapolated differences, all examples kept and one at a time.
 */
class ImageOperationsTest {

    private static final int EXAMPLES = 3;
    private static final int HEIGHT = 3;
    private static final int WIDTH = 4;
    private static final int CHANNELS = 4;

    /** What is done with images of 3 × 4 places and 4 channels. */
    private record Case(String name, Tested operation) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Tested {
        Tensor build(Scope scope, Image image);
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("odd kernel", convolution(3, 1, 1)),
                new Case("even kernel", convolution(2, 1, 1)),
                new Case("kernel larger than the image", convolution(5, 1, 3)),
                new Case("stride", convolution(3, 2, 1)),
                new Case("stride over gaps", convolution(1, 2, 0)),
                new Case("one place", convolution(1, 1, 0)),
                new Case("one row for each image", (scope, image) -> new Convolution(scope.in("conv"), CHANNELS, 2, 2,
                        1, 0, true).apply(new Image(image.tensor().reshape(HEIGHT * WIDTH * CHANNELS), EXAMPLES,
                        HEIGHT, WIDTH, CHANNELS)).tensor()),
                new Case("means of rows", (scope, image) -> image.places().meanRows(5, 2,
                        (row, part) -> (row * 7 + part * 3) % image.places().rows())),
                new Case("mean over the image", (scope, image) -> image.mean()),
                new Case("rows normalised", (scope, image) -> image.places().normalize(1, 1, true)),
                new Case("groups normalised", (scope, image) -> image.places().normalize(HEIGHT * WIDTH, 2, true)),
                new Case("root mean square", (scope, image) -> image.places().normalize(1, 2, false)),
                new Case("scale and shift", (scope, image) -> image.places().scaleShift(scope.weight("scale", CHANNELS),
                        Optional.of(scope.weight("shift", CHANNELS)))),
                new Case("scale", (scope, image) -> image.places().scaleShift(scope.weight("scale", CHANNELS),
                        Optional.empty())),
                new Case("weights turned over", (scope, image) -> image.places().dense(scope.weight("turned", CHANNELS,
                        2).rearrange(2, CHANNELS, (row, column) -> column * 2 + row), Optional.empty())));
    }

    private static Tested convolution(int size, int stride, int padding) {
        return (scope, image) -> new Convolution(scope.in("conv"), CHANNELS, 2, size, stride, padding, true)
                .apply(image).tensor();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void derivativesAgreeWithDifferences(Case tested) {
        AllOrders.assertAgree(new Net(tested.operation()), EXAMPLES, new Random(9));
    }

    @Test
    void imagesTooSmallForTheKernelAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Patching(1, 3, 3, 1, 6, 1, 1));
        assertEquals(1, new Patching(1, 3, 3, 1, 5, 1, 1).rows());
    }

    /** A dense layer with tanh that makes channels, the operation, and the mean of what it leaves. */
    private record Net(Tested operation) implements Architecture {

        @Override
        public int inputs() {
            return HEIGHT * WIDTH * 2;
        }

        @Override
        public int outputs() {
            return 2;
        }

        @Override
        public Tensor build(Scope scope, Tensor data) {
            // always EXAMPLES images, so that cases can name their rows
            Tensor images = data.gather(EXAMPLES, inputs(), (row, column) -> (row * inputs() + column) % data.size());
            Tensor x = new Linear(scope.in("first"), 2, CHANNELS, true).apply(images.reshape(2)).map(Pointwise.TANH);
            Tensor y = operation.build(scope, new Image(x, EXAMPLES, HEIGHT, WIDTH, CHANNELS));
            Tensor mixed = y.map(Pointwise.TANH).times(y);
            Tensor means = mixed.meanRows(data.rows(), mixed.rows(), (row, part) -> (row + part) % mixed.rows());
            return new Linear(scope.in("last"), y.columns(), 2, false).apply(means);
        }
    }
}
