package org.brink.jets.tensor;

/**
 * How images with channels last are cut into square patches.
 *
 * @param examples number of images
 * @param height of an image
 * @param width of an image
 * @param channels numbers at each place of an image
 * @param size height and width of a patch
 * @param stride distance between neighbouring patches
 * @param padding zeros around the image, on each side
 */
public record Patching(int examples, int height, int width, int channels, int size, int stride, int padding) {

    public Patching {
        if (extent(height, size, stride, padding) < 1 || extent(width, size, stride, padding) < 1) {
            throw new IllegalArgumentException("images of " + height + " × " + width + " have no patches of size "
                    + size + " with padding " + padding);
        }
    }

    /** How many patches there are along an axis of that extent. */
    public static int extent(int extent, int size, int stride, int padding) {
        return Math.floorDiv(extent + 2 * padding - size, stride) + 1;
    }

    /** Rows of patches of an image. */
    public int down() {
        return extent(height, size, stride, padding);
    }

    /** Patches in a row. */
    public int across() {
        return extent(width, size, stride, padding);
    }

    /** Patches of all images. */
    public int rows() {
        return examples * down() * across();
    }

    /** Numbers of a patch. */
    public int columns() {
        return size * size * channels;
    }
}
