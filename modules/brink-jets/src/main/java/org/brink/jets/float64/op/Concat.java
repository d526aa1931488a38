package org.brink.jets.float64.op;

import java.util.Arrays;
import java.util.List;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Operation;

/** Puts activations with equally many rows side by side. */
public final class Concat implements Operation {

    private final List<Node> parts;
    private final Node y;

    private Concat(List<Node> parts, Node y) {
        this.parts = parts;
        this.y = y;
    }

    /** Adds [X₁ X₂ …] to a network. */
    public static Node add(Graph graph, List<Node> parts) {
        int rows = parts.get(0).rows();
        for (Node part : parts) {
            Shapes.requireActivation(part);
            if (part.rows() != rows) {
                throw new IllegalArgumentException("parts have " + rows + " and " + part.rows() + " rows");
            }
        }
        int columns = parts.stream().mapToInt(Node::columns).sum();
        return graph.add(new Concat(List.copyOf(parts), graph.result(rows, columns)));
    }

    @Override
    public Node result() {
        return y;
    }

    @Override
    public void forward(int order, int directions) {
        int lines = y.length(order, directions) / y.columns();
        double[] out = y.value(order);
        int column = 0;
        for (Node part : parts) {
            int width = part.columns();
            for (int line = 0; line < lines; line++) {
                int to = line * y.columns() + column;
                if (part.hasOrder(order)) {
                    System.arraycopy(part.value(order), line * width, out, to, width);
                } else {
                    Arrays.fill(out, to, to + width, 0.0);
                }
            }
            column += width;
        }
    }

    @Override
    public void backward(int order, int directions) {
        int lines = y.length(order, directions) / y.columns();
        double[] in = y.adjoint(order);
        int column = 0;
        for (Node part : parts) {
            int width = part.columns();
            if (part.hasAdjoint()) {
                double[] out = part.adjoint(order);
                boolean first = part.claimAdjoint(order) == 0;
                for (int line = 0; line < lines; line++) {
                    int from = line * y.columns() + column;
                    for (int i = 0; i < width; i++) {
                        int to = line * width + i;
                        out[to] = first ? in[from + i] : out[to] + in[from + i];
                    }
                }
            }
            column += width;
        }
    }
}
