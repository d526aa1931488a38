package org.brink.jets.layer;

import java.util.List;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.op.Concat;
import org.brink.jets.float64.op.Gather;

/**
 * Activations along time.
 *
 * @param node (examples·length) × features
 * @param examples number of examples
 * @param length number of steps
 */
public record Sequence(Node node, int examples, int length) {

    public Sequence {
        if (node.rows() != examples * length) {
            throw new IllegalArgumentException(node.rows() + " rows are not " + examples + " sequences of " + length);
        }
    }

    /** Sequences from examples × (length·features), one after the other. */
    public static Sequence of(Graph graph, Node x, int length) {
        return new Sequence(Entries.reshape(graph, x, x.columns() / length), x.rows(), length);
    }

    /** Sequences from their steps, each examples × features. */
    public static Sequence ofSteps(Graph graph, List<Node> steps) {
        return of(graph, Concat.add(graph, steps), steps.size());
    }

    /** The numbers at each step. */
    public int features() {
        return node.columns();
    }

    /** The same steps with other activations. */
    public Sequence with(Node other) {
        return new Sequence(other, examples, length);
    }

    /** One step of all examples, examples × features. */
    public Node step(Graph graph, int step) {
        return Entries.map(graph, node, examples, features(),
                (example, feature) -> (example * length + step) * features() + feature);
    }

    /** The same sequences later by some steps, which are zero. */
    public Sequence delayed(Graph graph, int steps) {
        return with(Entries.map(graph, node, node.rows(), features(), (row, feature) -> row % length < steps
                ? Gather.ZERO : (row - steps) * features() + feature));
    }

    /** The mean over all steps, examples × features. */
    public Node mean(Graph graph) {
        return new Image(node, examples, length, 1, features()).mean(graph);
    }
}
