package org.brink.jets.net;

import java.util.List;
import org.brink.jets.layer.Linear;
import org.brink.jets.layer.Scope;
import org.brink.jets.tensor.Pointwise;
import org.brink.jets.tensor.Tensor;

/**
 * A multilayer perceptron: dense layers with one activation between them and none after the last.
 *
 * <p>Blocks, i from 1: {@code layer<i>.weight [outputs, inputs]}, {@code layer<i>.bias [outputs]}.
 *
 * @param widths number of features from the input to the output, at least two entries
 * @param activation between the layers
 * @param hiddenBias whether layers before the last have a bias
 * @param outputBias whether the last layer has a bias
 */
public record Mlp(List<Integer> widths, Pointwise activation, boolean hiddenBias, boolean outputBias)
        implements Architecture {

    public Mlp {
        widths = List.copyOf(widths);
        if (widths.size() < 2) {
            throw new IllegalArgumentException("a network needs widths of input and output, not " + widths);
        }
    }

    @Override
    public int inputs() {
        return widths.get(0);
    }

    @Override
    public int outputs() {
        return widths.get(layers());
    }

    private int layers() {
        return widths.size() - 1;
    }

    private boolean hasBias(int layer) {
        return layer == layers() - 1 ? outputBias : hiddenBias;
    }

    @Override
    public Tensor build(Scope scope, Tensor x) {
        Tensor activations = x;
        for (int layer = 0; layer < layers(); layer++) {
            Linear linear = new Linear(scope.in("layer" + (layer + 1)), widths.get(layer), widths.get(layer + 1),
                    hasBias(layer));
            activations = linear.apply(activations);
            if (layer < layers() - 1) {
                activations = activations.map(activation);
            }
        }
        return activations;
    }
}
