package org.brink.jets.layer;

import java.util.Optional;
import org.brink.jets.tensor.Tensor;

/**
 * Convolution in two dimensions with zero padding: {@code weight [outputs, inputs, size, size]}, {@code bias
 * [outputs]}. Patches become rows, and one product does the rest.
 */
public final class Convolution {

    private final int inputs;
    private final int size;
    private final int stride;
    private final int padding;
    private final Tensor weight;
    private final Optional<Tensor> bias;

    /**
     * Declares the weights.
     *
     * @param inputs channels of the images that come in
     * @param outputs channels of the images that go out
     * @param size height and width of the kernel
     * @param stride distance between neighbouring patches
     * @param padding zeros around the image, on each side
     */
    public Convolution(Scope scope, int inputs, int outputs, int size, int stride, int padding, boolean bias) {
        this.inputs = inputs;
        this.size = size;
        this.stride = stride;
        this.padding = padding;
        this.weight = scope.weight("weight", outputs, inputs, size, size);
        this.bias = bias ? Optional.of(scope.weight("bias", outputs)) : Optional.empty();
    }

    /** Extent of the output along an axis of that extent. */
    public static int extent(int extent, int size, int stride, int padding) {
        return Math.floorDiv(extent + 2 * padding - size, stride) + 1;
    }

    /** Applies the layer. */
    public Image apply(Image image) {
        int height = extent(image.height(), size, stride, padding);
        int width = extent(image.width(), size, stride, padding);
        if (height < 1 || width < 1 || image.channels() != inputs) {
            throw new IllegalArgumentException("images [" + image.height() + ", " + image.width() + ", "
                    + image.channels() + "] meet kernels of size " + size + " for " + inputs + " channels");
        }
        int rows = image.examples() * height * width;
        Tensor patches = image.tensor().gather(rows, inputs * size * size, (row, column) -> {
            int y = row / width % height * stride - padding + column / size % size;
            int x = row % width * stride - padding + column % size;
            boolean inside = y >= 0 && y < image.height() && x >= 0 && x < image.width();
            return inside ? image.position(row / (width * height), y, x, column / (size * size)) : Tensor.ZERO;
        });
        return new Image(patches.dense(weight, bias), image.examples(), height, width, weight.rows());
    }
}
