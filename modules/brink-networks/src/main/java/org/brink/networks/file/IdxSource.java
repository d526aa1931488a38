package org.brink.networks.file;

import java.io.IOException;
import java.util.List;

/** Images and labels of two IDX files. */
final class IdxSource implements ImageSource {

    private static final int LARGEST = 1 << 24;
    private static final int LABELS = 10;

    private final IdxStream images;
    private final IdxStream labels;
    private final int pixels;
    private int next;
    private int label;
    private byte[] image = new byte[0];

    IdxSource(NamedFile imageFile, NamedFile labelFile) throws IOException {
        images = IdxStream.open(imageFile, 3);
        IdxStream opened = null;
        try {
            opened = IdxStream.open(labelFile, 1);
            if (!opened.extents().get(0).equals(images.extents().get(0))) {
                throw labelFile.wrong(opened.extents().get(0) + " labels",
                        images.extents().get(0) + ", one for each image in " + imageFile.name());
            }
            long size = (long) images.extents().get(1) * images.extents().get(2);
            if (size < 1 || size > LARGEST) {
                throw imageFile.wrong("images of " + images.extents().get(1) + " × " + images.extents().get(2)
                        + " pixels at offset 8", "1 to " + LARGEST + " pixels");
            }
            pixels = (int) size;
        } catch (RuntimeException e) {
            images.close();
            if (opened != null) {
                opened.close();
            }
            throw e;
        }
        labels = opened;
    }

    @Override
    public List<Integer> shape() {
        return List.of(images.extents().get(1), images.extents().get(2), 1);
    }

    @Override
    public boolean next() throws IOException {
        if (next == images.extents().get(0)) {
            return false;
        }
        image = images.read(pixels);
        long offset = labels.offset();
        label = labels.read(1)[0] & 0xFF;
        if (label >= LABELS) {
            throw labels.file().wrong("label " + label + " at offset " + offset, "a label from 0 to 9");
        }
        next++;
        return true;
    }

    @Override
    public int label() {
        return label;
    }

    @Override
    public void pixels(double[] out, int at) {
        for (int i = 0; i < pixels; i++) {
            out[at + i] = image[i] & 0xFF;
        }
    }

    @Override
    public void close() throws IOException {
        try (IdxStream closing = labels) {
            images.close();
        }
    }
}
