package org.brink.jets.float64.op;

import java.util.Arrays;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Operation;
import org.brink.jets.tensor.Patching;

/**
 * The patches of images as rows, so that a convolution is one product. Channels are last in images and patches, so that
 * numbers travel in runs; patches are many times larger than the images and are not kept between sweeps.
 */
public final class Patches implements Operation {

    private final Node x;
    private final Node y;
    private final Patching cut;
    private final boolean places;

    private Patches(Node x, Node y, Patching cut) {
        this.x = x;
        this.y = y;
        this.cut = cut;
        this.places = x.columns() == cut.channels();
    }

    /**
     * Adds patches to a network.
     *
     * @param x images with a row for each place, or one for each image
     * @return a row for each patch, its columns in the order y, x, channel
     */
    public static Node add(Graph graph, Node x, Patching cut) {
        Shapes.requireActivation(x);
        int image = cut.height() * cut.width() * cut.channels();
        if (x.rows() * x.columns() != cut.examples() * image
                || x.columns() != cut.channels() && x.columns() != image) {
            throw new IllegalArgumentException(x.rows() + " × " + x.columns() + " entries are not " + cut.examples()
                    + " images [" + cut.height() + ", " + cut.width() + ", " + cut.channels() + "]");
        }
        return graph.add(new Patches(x, graph.passing(cut.rows(), cut.columns(), x), cut));
    }

    @Override
    public Node result() {
        return y;
    }

    @Override
    public void forward(int order, int directions) {
        if (y.hasOrder(order)) {
            eachRow(x.value(order), y.value(order), order == 0 ? 1 : directions, true);
        }
    }

    @Override
    public void backward(int order, int directions) {
        if (!x.wantsAdjoint()) {
            return;
        }
        double[] out = x.adjoint(order);
        if (x.claimAdjoint(order) == 0) {
            Arrays.fill(out, 0, x.length(order, directions), 0.0);
        }
        eachRow(out, y.adjoint(order), order == 0 ? 1 : directions, false);
    }

    /** Treats each row of each patch of each direction. */
    private void eachRow(double[] image, double[] patches, int k, boolean toPatches) {
        int down = cut.down();
        int across = cut.across();
        int run = cut.size() * cut.channels();
        int row = 0;
        for (int example = 0; example < cut.examples(); example++) {
            for (int y = 0; y < down; y++) {
                for (int x = 0; x < across; x++, row++) {
                    for (int j = 0; j < k; j++) {
                        int at = (row * k + j) * cut.columns();
                        for (int i = 0; i < cut.size(); i++, at += run) {
                            int line = y * cut.stride() - cut.padding() + i;
                            int from = x * cut.stride() - cut.padding();
                            move(image, example, line, from, j, k, patches, at, toPatches);
                        }
                    }
                }
            }
        }
    }

    /** One row of a patch: to it from the image, or added from it to the image. */
    private void move(double[] image, int example, int line, int from, int j, int k, double[] patches, int at,
            boolean toPatches) {
        int channels = cut.channels();
        boolean outside = line < 0 || line >= cut.height();
        int first = outside ? cut.size() : Math.max(0, -from);
        int end = outside ? cut.size() : Math.min(cut.size(), cut.width() - from);
        if (toPatches) {
            zero(patches, at, first * channels);
            zero(patches, at + end * channels, (cut.size() - end) * channels);
        }
        if (first >= end) {
            return;
        }
        int step = places ? k * channels : channels;
        int start = places ? (example * cut.height() * cut.width() * k + j) * channels
                : (example * k + j) * x.columns();
        int source = start + (line * cut.width() + from + first) * step;
        int target = at + first * channels;
        boolean together = step == channels;
        int run = together ? (end - first) * channels : channels;
        for (int i = together ? end - 1 : first; i < end; i++, source += step, target += run) {
            if (toPatches) {
                copy(image, source, patches, target, run);
            } else {
                add(patches, target, image, source, run);
            }
        }
    }

    private static void zero(double[] out, int at, int count) {
        for (int i = at; i < at + count; i++) {
            out[i] = 0;
        }
    }

    private static void copy(double[] in, int from, double[] out, int to, int count) {
        System.arraycopy(in, from, out, to, count);
    }

    private static void add(double[] in, int from, double[] out, int to, int count) {
        for (int i = 0; i < count; i++) {
            out[to + i] += in[from + i];
        }
    }
}
