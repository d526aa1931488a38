package org.brink.workbench.canvas;

/**
 * How large a picture is needed.
 *
 * @param width width of the component
 * @param height height of the component
 * @param scale pixels of the screen per unit of the component
 */
public record PictureSize(int width, int height, double scale) {

    /** Nothing can be seen yet. */
    public static final PictureSize NONE = new PictureSize(0, 0, 1);

    /** Whether there is room for a chart. */
    public boolean drawable() {
        return width >= 40 && height >= 40;
    }

    /** Width in pixels of the screen. */
    public int deviceWidth() {
        return (int) Math.ceil(width * scale);
    }

    /** Height in pixels of the screen. */
    public int deviceHeight() {
        return (int) Math.ceil(height * scale);
    }
}
