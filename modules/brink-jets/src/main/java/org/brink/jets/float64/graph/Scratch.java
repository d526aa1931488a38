package org.brink.jets.float64.graph;

import java.util.List;

/**
 * Arrays for what sweeps compute and nobody keeps: coefficients of order 1 and 2, adjoints of weights, and everything
 * of nodes that only pass numbers on. Copies of one network for different numbers of examples share one, if they run
 * one after the other; the adjoints of their weights then add up over copies.
 */
public final class Scratch {

    private double[][][] values = new double[Node.MAX_ORDER + 1][0][];
    private double[][][] adjoints = new double[Node.MAX_ORDER + 1][0][];

    void lend(int order, int directions, List<Node> nodes) {
        if (values[order].length == 0) {
            values[order] = new double[nodes.size()][0];
            adjoints[order] = new double[nodes.size()][0];
        }
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            int length = node.length(order, directions);
            if (node.isPassing() || order > 0 && !node.isWeight()) {
                node.useValue(order, values[order][i] = room(values[order][i], node.hasOrder(order) ? length : 0));
                node.useAdjoint(order, adjoints[order][i] = room(adjoints[order][i], node.hasAdjoint() ? length : 0));
            } else if (node.isWeight() && !node.isStacked()) {
                node.useAdjoint(order, adjoints[order][i] = room(adjoints[order][i], length));
            }
        }
    }

    /** Adjoints of weights that want all orders behind each other. */
    void lendStacks(int highest, int directions, List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node.isStacked()) {
                int each = node.length(1, directions);
                int first = node.length(0, 1);
                double[] stack = adjoints[0][i] = room(adjoints[0][i], first + highest * each);
                for (int r = 0; r <= highest; r++) {
                    node.useAdjoint(r, stack, r == 0 ? 0 : first + (r - 1) * each);
                }
            }
        }
    }

    private static double[] room(double[] array, int length) {
        return array.length < length ? new double[length] : array;
    }
}
