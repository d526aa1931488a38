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

    /** Shorter runs are copied in a loop. */
    private static final int WORTH_A_CALL = 12;

    private final Node x;
    private final Node y;
    private final Patching cut;
    private final boolean places;
    private final int height;
    private final int width;
    private final int channels;
    private final int size;
    private final int stride;
    private final int padding;

    private Patches(Node x, Node y, Patching cut) {
        this.x = x;
        this.y = y;
        this.cut = cut;
        this.places = x.columns() == cut.channels();
        this.height = cut.height();
        this.width = cut.width();
        this.channels = cut.channels();
        this.size = cut.size();
        this.stride = cut.stride();
        this.padding = cut.padding();
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

    /** Treats each patch of each direction. */
    private void eachRow(double[] image, double[] patches, int k, boolean toPatches) {
        int down = cut.down();
        int across = cut.across();
        int columns = cut.columns();
        int row = 0;
        for (int example = 0; example < cut.examples(); example++) {
            for (int y = 0; y < down; y++) {
                for (int x = 0; x < across; x++, row++) {
                    for (int j = 0; j < k; j++) {
                        patch(image, start(example, j, k), places ? k * channels : channels, y * stride - padding,
                                x * stride - padding, patches, (row * k + j) * columns, toPatches);
                    }
                }
            }
        }
    }

    /** Where the first place of an image stands. */
    private int start(int example, int j, int k) {
        return places ? (example * height * width * k + j) * channels : (example * k + j) * x.columns();
    }

    /** One patch: to its row from the image, or added from its row to the image. */
    private void patch(double[] image, int start, int step, int top, int left, double[] patches, int at,
            boolean toPatches) {
        int first = Math.max(0, -left);
        int end = Math.min(size, width - left);
        boolean inside = first == 0 && end == size && top >= 0 && top + size <= height;
        if (toPatches && !inside) {
            Arrays.fill(patches, at, at + size * size * channels, 0.0);
        }
        // of one direction, neighbouring places are neighbours in memory too
        int runs = step == channels ? 1 : end - first;
        int run = step == channels ? (end - first) * channels : channels;
        for (int i = Math.max(0, -top); i < Math.min(size, height - top); i++) {
            int source = start + ((top + i) * width + left + first) * step;
            int target = at + (i * size + first) * channels;
            for (int r = 0; r < runs; r++, source += step, target += run) {
                if (toPatches) {
                    copy(image, source, patches, target, run);
                } else {
                    add(patches, target, image, source, run);
                }
            }
        }
    }

    private static void copy(double[] in, int from, double[] out, int to, int count) {
        if (count >= WORTH_A_CALL) {
            System.arraycopy(in, from, out, to, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            out[to + i] = in[from + i];
        }
    }

    private static void add(double[] in, int from, double[] out, int to, int count) {
        for (int i = 0; i < count; i++) {
            out[to + i] += in[from + i];
        }
    }
}
