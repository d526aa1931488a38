package org.brink.networks.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Labelled images one after the other, as a file holds them. */
interface ImageSource extends Closeable {

    /** Height, width, channels. */
    List<Integer> shape();

    /** Goes to the next image; false at the end. */
    boolean next() throws IOException;

    /** The class of the current image, 0 to 9. */
    int label();

    /** Writes the current image, 0 to 255, row-major with the channels last. */
    void pixels(double[] out, int offset);
}
