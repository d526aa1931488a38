package org.brink.jets.net;

import java.util.List;
import org.brink.jets.layer.Convolution;
import org.brink.jets.layer.GroupNorm;
import org.brink.jets.layer.Image;
import org.brink.jets.layer.Linear;
import org.brink.jets.layer.ResidualBlock;
import org.brink.jets.layer.Scope;
import org.brink.jets.tensor.Pointwise;
import org.brink.jets.tensor.Tensor;

/**
 * A residual network with group normalisation: a 3 × 3 convolution, stages of residual blocks, the mean over the grid,
 * a dense layer. The first block of every stage but the first halves the extents of the image.
 *
 * <p>Blocks, as in torchvision but for the names of normalisations: {@code conv1.weight}, {@code norm1.weight},
 * {@code norm1.bias}; {@code layer<stage>.<block>.…} as in {@link ResidualBlock}, stages from 1, blocks from 0;
 * {@code fc.weight [outputs, channels]}, {@code fc.bias}.
 *
 * @param image height, width and channels of the input
 * @param channels of the stages
 * @param depth residual blocks in each stage
 * @param groups of the normalisations, a divisor of all channels
 * @param activation after each normalisation but those before a sum, and after each sum
 * @param outputs number of outputs
 */
public record ResidualNet(List<Integer> image, List<Integer> channels, int depth, int groups,
        Pointwise activation, int outputs) implements Architecture {

    public ResidualNet {
        image = List.copyOf(image);
        channels = List.copyOf(channels);
    }

    @Override
    public int inputs() {
        return image.get(0) * image.get(1) * image.get(2);
    }

    @Override
    public Tensor build(Scope scope, Tensor x) {
        Image input = new Image(x, x.rows(), image.get(0), image.get(1), image.get(2));
        Image current = new Convolution(scope.in("conv1"), image.get(2), channels.get(0), 3, 1, 1, false).apply(input);
        current = new GroupNorm(scope.in("norm1"), groups, channels.get(0)).apply(current);
        current = current.map(activation);
        for (int stage = 0; stage < channels.size(); stage++) {
            for (int block = 0; block < depth; block++) {
                int stride = stage > 0 && block == 0 ? 2 : 1;
                current = new ResidualBlock(scope.in("layer" + (stage + 1) + "." + block), current.channels(),
                        channels.get(stage), stride, groups, activation).apply(current);
            }
        }
        return new Linear(scope.in("fc"), current.channels(), outputs, true).apply(current.mean());
    }
}
