package org.brink.jets.float64.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brink.jets.tensor.NetworkSize;

/** A network unrolled for a fixed number of examples: nodes and operations in order. For one thread at a time. */
public final class Graph {

    private final List<Node> nodes = new ArrayList<>();
    private final List<Node> weights = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();

    /** Adds numbers that never change; they are to be written into the coefficient of order 0 at once. */
    public Node constant(int rows, int columns) {
        return added(Node.fixed(rows, columns));
    }

    /** Adds data of the examples, or what follows from them alone: it does not depend on the weights. */
    public Node data(int rows, int columns) {
        return added(Node.data(rows, columns));
    }

    /** Adds a block of weights; blocks are numbered in the order in which they are added. */
    public Node weight(int rows, int columns) {
        Node node = added(Node.weight(rows, columns));
        weights.add(node);
        return node;
    }

    /** Makes the node that an operation will fill. */
    public Node result(int rows, int columns) {
        return added(Node.result(rows, columns));
    }

    /** Makes the node for a copy of the numbers of another, which is not kept between sweeps, see {@link #restore}. */
    public Node passing(int rows, int columns, Node source) {
        return added(Node.passing(rows, columns, source));
    }

    /** Makes the node for a block of weights in another order, which takes the place of weights. */
    public Node rearranged(int rows, int columns) {
        return added(Node.rearranged(rows, columns));
    }

    private Node added(Node node) {
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

    /** The size of the network, if it is unrolled for one example. */
    public NetworkSize size() {
        long work = operations.stream().mapToLong(Operation::work).sum();
        long numbers = nodes.stream().filter(Node::isOfExamples).mapToLong(node -> 2L * node.length(0, 1)).sum();
        long indices = operations.stream().mapToLong(Operation::indices).sum();
        long passing = nodes.stream().filter(node -> node.isPassing() && !node.isWeight())
                .mapToLong(node -> 2L * node.length(0, 1)).sum();
        long blocks = nodes.stream().filter(Node::isWeight).mapToLong(node -> node.length(0, 1)).sum();
        return new NetworkSize(work, numbers, passing, indices, blocks);
    }

    /** Room for sweeps of order 0. */
    public Primal newPrimal() {
        return new Primal(nodes);
    }

    /** Makes room for a single network with weights of its own, to be written into their coefficient of order 0. */
    public Primal reserve() {
        Primal primal = newPrimal();
        use(primal);
        use(new Weights(this), 0);
        use(new Scratch(), 0, 1);
        return primal;
    }

    /** Lets sweeps read and write these coefficients of order 0. */
    public void use(Primal primal) {
        primal.lend(nodes);
    }

    /** Lets sweeps read weights, and directions if the order is 1. */
    public void use(Weights shared, int order) {
        shared.lend(order, weights);
    }

    /** Lets sweeps up to an order read and write these arrays. */
    public void use(Scratch scratch, int order, int directions) {
        for (int r = 0; r <= order; r++) {
            scratch.lend(r, r == 0 ? 1 : directions, nodes);
        }
        scratch.lendStacks(order, directions, nodes);
    }

    /** Computes coefficient 0 of all nodes; what follows from data alone only where that was not done before. */
    public void forward(Primal primal) {
        for (Operation operation : operations) {
            Node result = operation.result();
            if (result.hasAdjoint() || result.isPassing() || !primal.isDataDone()) {
                operation.forward(0, 1);
            }
        }
        primal.dataIsDone();
    }

    /** Makes up for a sweep of order 0 that ran earlier: brings back what is not kept of it. */
    public void restore() {
        for (Operation operation : operations) {
            if (operation.result().isPassing()) {
                operation.forward(0, 1);
            }
        }
    }

    /** Computes coefficient {@code order}, 1 or 2, of all nodes that have one. */
    public void forward(int order, int directions) {
        for (Operation operation : operations) {
            if (operation.result().hasAdjoint()) {
                operation.forward(order, directions);
            }
        }
    }

    /**
     * Computes coefficient {@code order} of all adjoints. The last operation is the loss and needs no adjoint; others
     * whose result nobody used have none, and are passed over.
     *
     * @param toWeights whether those of the weights are wanted
     * @param adding whether those of the weights add to what other examples left there
     * @param following whether those of the weights are wanted at a higher order too, for which the next sweeps are
     */
    public void backward(int order, int directions, boolean toWeights, boolean adding, boolean following) {
        for (Node node : nodes) {
            node.startAdjoint(order, !node.isWeight() || toWeights, node.isParameter() && adding, following);
        }
        int last = operations.size() - 1;
        for (int i = last; i >= 0; i--) {
            if (i == last || operations.get(i).result().adjointStarted(order)) {
                operations.get(i).backward(order, directions);
            }
        }
        if (toWeights) {
            for (Node weight : weights) {
                if (!weight.adjointStarted(order)) {
                    int start = weight.adjointStart(order);
                    Arrays.fill(weight.adjoint(order), start, start + weight.length(order, directions), 0.0);
                }
            }
        }
    }
}
