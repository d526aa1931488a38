package org.brink.networks.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;

/** Images of binary CIFAR-10 batches: a byte for the label, then 1024 each for red, green and blue, row by row. */
final class CifarSource implements ImageSource {

    private static final int SIDE = 32;
    private static final int PLANE = SIDE * SIDE;
    private static final int CHANNELS = 3;
    private static final int LABELS = 10;
    private static final int RECORD = 1 + CHANNELS * PLANE;

    private final List<NamedFile> batches;
    private int batch;
    private long offset;
    private InputStream in = InputStream.nullInputStream();
    private byte[] image = new byte[0];

    CifarSource(List<NamedFile> batches) {
        this.batches = List.copyOf(batches);
    }

    @Override
    public List<Integer> shape() {
        return List.of(SIDE, SIDE, CHANNELS);
    }

    @Override
    public boolean next() throws IOException {
        image = in.readNBytes(RECORD);
        while (image.length == 0) {
            if (batch == batches.size()) {
                return false;
            }
            in.close();
            in = batches.get(batch++).read(path -> new BufferedInputStream(Files.newInputStream(path), 1 << 16));
            offset = 0;
            image = in.readNBytes(RECORD);
        }
        NamedFile file = batches.get(batch - 1);
        if (image.length < RECORD) {
            throw file.wrong("the end at offset " + (offset + image.length) + ", after " + image.length + " of "
                    + RECORD + " bytes of an image", "whole images of " + RECORD + " bytes");
        }
        if (label() >= LABELS) {
            throw file.wrong("label " + label() + " at offset " + offset, "a label from 0 to 9");
        }
        offset += RECORD;
        return true;
    }

    @Override
    public int label() {
        return image[0] & 0xFF;
    }

    @Override
    public void pixels(double[] out, int at) {
        for (int channel = 0; channel < CHANNELS; channel++) {
            for (int i = 0; i < PLANE; i++) {
                out[at + i * CHANNELS + channel] = image[1 + channel * PLANE + i] & 0xFF;
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
