package org.brink.jets.layer;

import java.util.Optional;
import org.brink.jets.tensor.Pointwise;

/**
 * Two 3 × 3 convolutions with group normalisation beside a shortcut (He et al. 2016); blocks {@code conv1.weight},
 * {@code norm1.weight}, {@code norm1.bias}, {@code conv2.weight}, {@code norm2.weight}, {@code norm2.bias}, and where
 * the shape changes {@code downsample.0.weight}, {@code downsample.1.weight}, {@code downsample.1.bias}.
 */
public final class ResidualBlock {

    private static final int SIZE = 3;

    private final Pointwise activation;
    private final Convolution conv1;
    private final GroupNorm norm1;
    private final Convolution conv2;
    private final GroupNorm norm2;
    private final Optional<Convolution> shortcut;
    private final Optional<GroupNorm> shortcutNorm;

    /**
     * Declares the weights.
     *
     * @param stride of the first convolution and of the shortcut
     * @param groups of the normalisations, a divisor of the channels
     */
    public ResidualBlock(Scope scope, int inputs, int outputs, int stride, int groups, Pointwise activation) {
        this.activation = activation;
        this.conv1 = new Convolution(scope.in("conv1"), inputs, outputs, SIZE, stride, 1, false);
        this.norm1 = new GroupNorm(scope.in("norm1"), groups, outputs);
        this.conv2 = new Convolution(scope.in("conv2"), outputs, outputs, SIZE, 1, 1, false);
        this.norm2 = new GroupNorm(scope.in("norm2"), groups, outputs);
        boolean changes = stride != 1 || inputs != outputs;
        this.shortcut = changes
                ? Optional.of(new Convolution(scope.in("downsample.0"), inputs, outputs, 1, stride, 0, false))
                : Optional.empty();
        this.shortcutNorm = changes ? Optional.of(new GroupNorm(scope.in("downsample.1"), groups, outputs))
                : Optional.empty();
    }

    /** Applies the block. */
    public Image apply(Image x) {
        Image inner = norm1.apply(conv1.apply(x));
        Image moved = norm2.apply(conv2.apply(inner.map(activation)));
        Image beside = shortcut.isPresent() ? shortcutNorm.orElseThrow().apply(shortcut.get().apply(x)) : x;
        return moved.with(moved.tensor().plus(beside.places()).map(activation));
    }
}
