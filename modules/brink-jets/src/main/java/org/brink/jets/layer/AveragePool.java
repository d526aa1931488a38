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
        Tensor means = image.places().meanRows(rows, area, (row, part) -> {
            int y = row / width % height * size + part / size;
            int x = row % width * size + part % size;
            return (row / (width * height) * image.height() + y) * image.width() + x;
        });
        return image.with(means, height, width);
    }
}
