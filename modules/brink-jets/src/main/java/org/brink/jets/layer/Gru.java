package org.brink.jets.layer;

import org.brink.jets.float64.function.Sigmoid;
import org.brink.jets.float64.function.Tanh;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.op.Add;
import org.brink.jets.float64.op.Elementwise;
import org.brink.jets.float64.op.Multiply;

/**
 * Gated recurrent unit (Cho et al. 2014), in the form of PyTorch: n = tanh(W_n x + r∘(U_n h)), h ← n + z∘(h − n); gates
 * in the order r, z, n.
 */
public final class Gru extends Recurrent {

    private static final int GATES = 3;

    /** Declares the weights of the layer of that number. */
    public Gru(Scope scope, int layer, int inputs, int hidden) {
        super(scope, layer, GATES, inputs, hidden);
    }

    @Override
    Cell newCell(Graph graph, int examples) {
        return (fromInput, fromState, state) -> {
            Node reset = sigmoid(graph, gate(fromInput, 0), gate(fromState, 0));
            Node keep = sigmoid(graph, gate(fromInput, 1), gate(fromState, 1));
            Node remembered = Multiply.add(graph, reset, gate(fromState, 2));
            Node proposal = Elementwise.add(graph, new Tanh(), Add.add(graph, gate(fromInput, 2), remembered));
            Node change = Add.add(graph, state, 1, proposal, -1);
            return Add.add(graph, proposal, Multiply.add(graph, keep, change));
        };
    }

    private static Node sigmoid(Graph graph, Node a, Node b) {
        return Elementwise.add(graph, new Sigmoid(), Add.add(graph, a, b));
    }
}
