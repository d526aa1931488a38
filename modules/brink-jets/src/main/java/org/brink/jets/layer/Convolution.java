package org.brink.jets.layer;

import java.util.Optional;
import org.brink.jets.tensor.Patching;
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

    /** Applies the layer. */
    public Image apply(Image image) {
        if (image.channels() != inputs) {
            throw new IllegalArgumentException("images with " + image.channels() + " channels meet kernels for "
                    + inputs);
        }
        Patching patching = new Patching(image.examples(), image.height(), image.width(), inputs, size, stride,
                padding);
        Tensor patches = size == 1 && stride == 1 && padding == 0 ? image.places()
                : image.tensor().operations().patches(image.tensor(), patching);
        return image.with(patches.dense(channelsLast(), bias), patching.down(), patching.across());
    }

    /** The weights in the order of patches: y, x, channel. */
    private Tensor channelsLast() {
        return size == 1 || inputs == 1 ? weight : weight.rearrange(weight.rows(), weight.columns(), (row, column) ->
                row * weight.columns() + column % inputs * size * size + column / inputs);
    }
}
