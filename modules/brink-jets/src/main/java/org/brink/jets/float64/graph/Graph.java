package org.brink.jets.float64.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A network unrolled for a fixed number of examples: nodes and operations in order. For one thread at a time. */
public final class Graph {

    private final List<Node> nodes = new ArrayList<>();
    private final List<Node> weights = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();

    /** Adds data that do not depend on the weights; its values are to be written into the coefficient of order 0. */
    public Node constant(int rows, int columns) {
        Node node = Node.constant(rows, columns);
        nodes.add(node);
        node.reserve(0, 1);
        return node;
    }

    /** Adds a block of weights; blocks are numbered in the order in which they are added. */
    public Node weight(int rows, int columns) {
        Node node = Node.weight(rows, columns);
        nodes.add(node);
        weights.add(node);
        return node;
    }

    /** Makes the node that an operation will fill. */
    public Node result(int rows, int columns) {
        Node node = Node.result(rows, columns);
        nodes.add(node);
        return node;
    }

    /** Adds an operation, after those that fill its inputs. */
    public Node add(Operation operation) {
        operations.add(operation);
        return operation.result();
    }

    /** The blocks of weights, in order. */
    public List<Node> weights() {
        return weights;
    }

    /** How many numbers all series up to an order hold, values and adjoints together. */
    public long numbers(int order, int directions) {
        long count = 0;
        for (Node node : nodes) {
            for (int r = 0; r <= order; r++) {
                count += 2L * node.length(r, directions);
            }
        }
        return count;
    }

    /** Makes room for sweeps up to an order; called before each sweep, free when there is room. */
    public void reserve(int order, int directions) {
        for (Node node : nodes) {
            node.reserve(order, directions);
        }
    }

    /** Computes coefficient {@code order} of all nodes. */
    public void forward(int order, int directions) {
        for (Operation operation : operations) {
            operation.forward(order, directions);
        }
    }

    /**
     * Computes coefficient {@code order} of all adjoints. The last operation is the loss and needs no adjoint; others
     * whose result nobody used have none, and are passed over.
     */
    public void backward(int order, int directions) {
        for (Node node : nodes) {
            node.forgetAdjoint(order);
        }
        int last = operations.size() - 1;
        for (int i = last; i >= 0; i--) {
            if (i == last || operations.get(i).result().adjointStarted(order)) {
                operations.get(i).backward(order, directions);
            }
        }
        for (Node weight : weights) {
            if (!weight.adjointStarted(order)) {
                Arrays.fill(weight.adjoint(order), 0.0);
            }
        }
    }
}
