package org.brink.jets.net;

import java.util.List;
import org.brink.jets.layer.AveragePool;
import org.brink.jets.layer.Convolution;
import org.brink.jets.layer.Image;
import org.brink.jets.layer.Linear;
import org.brink.jets.layer.Scope;
import org.brink.jets.tensor.Pointwise;
import org.brink.jets.tensor.Tensor;

/**
 * A convolutional network: convolution, activation and average pooling in turn, then a dense layer.
 *
 * <p>Blocks, i from 1: {@code conv<i>.weight [channels, channels before, kernel, kernel]}, {@code conv<i>.bias};
 * {@code head.weight [outputs, channels·height·width]} on images flattened as channel, y, x, {@code head.bias}.
 *
 * @param image height, width and channels of the input
 * @param channels of the convolutions, from the input on
 * @param kernel height and width of the kernels; zero padding of half that size
 * @param pool height and width of the squares that pooling averages; 1 for no pooling
 * @param activation after each convolution
 * @param outputs number of outputs
 */
public record ConvolutionalNet(List<Integer> image, List<Integer> channels, int kernel, int pool,
        Pointwise activation, int outputs) implements Architecture {

    public ConvolutionalNet {
        image = List.copyOf(image);
        channels = List.copyOf(channels);
    }

    @Override
    public int inputs() {
        return image.get(0) * image.get(1) * image.get(2);
    }

    @Override
    public Tensor build(Scope scope, Tensor x) {
        Image current = new Image(x, x.rows(), image.get(0), image.get(1), image.get(2));
        for (int i = 0; i < channels.size(); i++) {
            Convolution convolution = new Convolution(scope.in("conv" + (i + 1)), current.channels(), channels.get(i),
                    kernel, 1, kernel / 2, true);
            current = AveragePool.apply(convolution.apply(current).map(activation), pool);
        }
        Tensor flat = current.flatten();
        return new Linear(scope.in("head"), flat.columns(), outputs, true).apply(flat);
    }
}
