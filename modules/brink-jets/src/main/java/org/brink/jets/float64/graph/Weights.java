package org.brink.jets.float64.graph;

import java.util.List;
import org.brink.jets.numeric.Conversion;

/** The point, and the directions, that all copies of a network work with, cut into blocks of weights. */
public final class Weights {

    private final int[] starts;
    private final double[][][] values;

    /** Room for weights like those of a graph. */
    public Weights(Graph graph) {
        List<Node> nodes = graph.weights();
        starts = new int[nodes.size() + 1];
        values = new double[2][nodes.size()][0];
        for (int i = 0; i < nodes.size(); i++) {
            starts[i + 1] = starts[i] + nodes.get(i).length(0, 1);
        }
        reserve(0, 1);
    }

    /** How many weights there are. */
    public int dimension() {
        return starts[starts.length - 1];
    }

    /** Makes room for that many directions. */
    public void reserve(int order, int directions) {
        for (int i = 0; i < values[order].length; i++) {
            int length = (starts[i + 1] - starts[i]) * directions;
            if (values[order][i].length < length) {
                values[order][i] = new double[length];
            }
        }
    }

    /** Takes entries {@code from} to before {@code to} of the point, order 0, or of a direction, order 1. */
    public void write(/**/double[] w, int order, int direction, int from, int to) {
        for (int i = 0; i < values[order].length; i++) {
            int first = Math.max(from, starts[i]);
            int end = Math.min(to, starts[i + 1]);
            if (first < end) {
                int shift = direction * (starts[i + 1] - starts[i]) - starts[i];
                Conversion.write(w, first, values[order][i], first + shift, end - first);
            }
        }
    }

    /** Takes entries {@code from} to before {@code to} of a direction a·u + b·v; v is not read if b is 0. */
    public void writeDirection(int direction, /**/double a, /**/double[] u, /**/double b, /**/double[] v, int from,
            int to) {
        for (int i = 0; i < values[1].length; i++) {
            int first = Math.max(from, starts[i]);
            int end = Math.min(to, starts[i + 1]);
            if (first < end) {
                int at = first + direction * (starts[i + 1] - starts[i]) - starts[i];
                if (b == 0) {
                    Conversion.scale(a, u, first, values[1][i], at, end - first);
                } else {
                    Conversion.combine(a, u, b, v, first, values[1][i], at, end - first);
                }
            }
        }
    }

    void lend(int order, List<Node> nodes) {
        for (int i = 0; i < values[order].length; i++) {
            nodes.get(i).useValue(order, values[order][i]);
        }
    }
}
