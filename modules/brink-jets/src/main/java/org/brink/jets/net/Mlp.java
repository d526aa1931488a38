package org.brink.jets.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.jets.float64.function.ScalarFunction;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.op.Dense;
import org.brink.jets.float64.op.Elementwise;
import org.brink.jets.kernel.Kernel;
import org.brink.spi.objective.Block;

/**
 * A multilayer perceptron: dense layers with one activation between them and none after the last.
 *
 * @param widths number of features from the input to the output, at least two entries
 * @param activation between the layers
 * @param hiddenBias whether layers before the last have a bias
 * @param outputBias whether the last layer has a bias
 */
public record Mlp(List<Integer> widths, ScalarFunction activation, boolean hiddenBias, boolean outputBias)
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
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int offset = 0;
        for (int layer = 0; layer < layers(); layer++) {
            Block weight = new Block("layer" + (layer + 1) + ".weight", offset,
                    List.of(widths.get(layer + 1), widths.get(layer)));
            blocks.add(weight);
            offset += weight.size();
            if (hasBias(layer)) {
                Block bias = new Block("layer" + (layer + 1) + ".bias", offset, List.of(widths.get(layer + 1)));
                blocks.add(bias);
                offset += bias.size();
            }
        }
        return blocks;
    }

    @Override
    public Node build(Graph graph, Kernel kernel, Node x) {
        Node activations = x;
        for (int layer = 0; layer < layers(); layer++) {
            int outputs = widths.get(layer + 1);
            Node weight = graph.weight(outputs, widths.get(layer));
            Optional<Node> bias = hasBias(layer) ? Optional.of(graph.weight(1, outputs)) : Optional.empty();
            activations = Dense.add(graph, kernel, activations, weight, bias);
            if (layer < layers() - 1) {
                activations = Elementwise.add(graph, activation, activations);
            }
        }
        return activations;
    }
}
