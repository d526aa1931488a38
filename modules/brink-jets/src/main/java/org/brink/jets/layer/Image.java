package org.brink.jets.layer;

import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.op.Sum;

/**
 * Activations on a grid, channels last.
 *
 * @param node (examples·height·width) × channels, or the same entries in rows of another length
 * @param examples number of examples
 * @param height number of grid rows
 * @param width number of grid columns
 * @param channels numbers at each place of the grid
 */
public record Image(Node node, int examples, int height, int width, int channels) {

    public Image {
        if (node.rows() * node.columns() != examples * height * width * channels) {
            throw new IllegalArgumentException(node.rows() + " × " + node.columns() + " entries are not " + examples
                    + " images [" + height + ", " + width + ", " + channels + "]");
        }
    }

    /** Where an entry stands. */
    public int position(int example, int y, int x, int channel) {
        return ((example * height + y) * width + x) * channels + channel;
    }

    /** The same grid with other activations, (examples·height·width) × channels. */
    public Image with(Node other) {
        return new Image(other, examples, height, width, other.columns());
    }

    /** One row for each place of the grid. */
    public Node places(Graph graph) {
        return Entries.reshape(graph, node, channels);
    }

    /** One row for each example, in the order channel, y, x: what PyTorch's flatten makes of channels-first images. */
    public Node flatten(Graph graph) {
        int places = height * width;
        return Entries.map(graph, node, examples, channels * places, (example, column) -> {
            int place = column % places;
            return position(example, place / width, place % width, column / places);
        });
    }

    /** The mean over all places of the grid, examples × channels. */
    public Node mean(Graph graph) {
        int places = height * width;
        return Sum.add(graph, flatten(graph), places, 1.0 / places);
    }
}
