package org.brink.jets.layer;

import org.brink.jets.tensor.Pointwise;
import org.brink.jets.tensor.Tensor;

/**
 * Activations on a grid, channels last.
 *
 * @param tensor (examples·height·width) × channels, or the same entries in rows of another length
 * @param examples number of examples
 * @param height number of grid rows
 * @param width number of grid columns
 * @param channels numbers at each place of the grid
 */
public record Image(Tensor tensor, int examples, int height, int width, int channels) {

    public Image {
        if (tensor.size() != examples * height * width * channels) {
            throw new IllegalArgumentException(tensor.rows() + " × " + tensor.columns() + " entries are not " + examples
                    + " images [" + height + ", " + width + ", " + channels + "]");
        }
    }

    /** Where an entry stands. */
    public int position(int example, int y, int x, int channel) {
        return ((example * height + y) * width + x) * channels + channel;
    }

    /** The same grid with other activations, (examples·height·width) × channels. */
    public Image with(Tensor other) {
        return new Image(other, examples, height, width, other.columns());
    }

    /** Other activations on another grid, (examples·height·width) × channels. */
    public Image with(Tensor other, int otherHeight, int otherWidth) {
        return new Image(other, examples, otherHeight, otherWidth, other.columns());
    }

    /** A function of every entry. */
    public Image map(Pointwise function) {
        return with(tensor.map(function));
    }

    /** One row for each place of the grid. */
    public Tensor places() {
        return tensor.reshape(channels);
    }

    /** One row for each example, in the order channel, y, x: what PyTorch's flatten makes of channels-first images. */
    public Tensor flatten() {
        int places = height * width;
        return tensor.gather(examples, channels * places, (example, column) -> {
            int place = column % places;
            return position(example, place / width, place % width, column / places);
        });
    }

    /** The mean over all places of the grid, examples × channels. */
    public Tensor mean() {
        int places = height * width;
        return places().meanRows(examples, places, (example, place) -> example * places + place);
    }
}
