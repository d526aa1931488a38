package org.brink.jets.layer;

import org.brink.jets.tensor.Tensor;

/** Means over squares that tile the image; rows and columns that fill no square are left out. */
public final class AveragePool {

    private AveragePool() {
    }

    /**
     * Applies average pooling.
     *
     * @param size height and width of a square, and distance between neighbouring ones
     */
    public static Image apply(Image image, int size) {
        if (size == 1) {
            return image;
        }
        int height = image.height() / size;
        int width = image.width() / size;
        if (height < 1 || width < 1) {
            throw new IllegalArgumentException("images of " + image.height() + " × " + image.width()
                    + " have no squares of size " + size);
        }
        int area = size * size;
        int rows = image.examples() * height * width;
        Tensor squares = image.tensor().gather(rows, image.channels() * area, (row, column) -> {
            int y = row / width % height * size + column / size % size;
            int x = row % width * size + column % size;
            return image.position(row / (width * height), y, x, column / area);
        });
        return new Image(squares.means(area), image.examples(), height, width, image.channels());
    }
}
