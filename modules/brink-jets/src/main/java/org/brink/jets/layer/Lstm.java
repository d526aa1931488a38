package org.brink.jets.layer;

import org.brink.jets.float64.function.Sigmoid;
import org.brink.jets.float64.function.Tanh;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.op.Add;
import org.brink.jets.float64.op.Elementwise;
import org.brink.jets.float64.op.Multiply;

/**
 * Long short-term memory (Hochreiter and Schmidhuber 1997): c ← σ(f)∘c + σ(i)∘tanh(g), h ← σ(o)∘tanh(c); gates in the
 * order i, f, g, o.
 */
public final class Lstm extends Recurrent {

    private static final int GATES = 4;

    /** Declares the weights of the layer of that number. */
    public Lstm(Scope scope, int layer, int inputs, int hidden) {
        super(scope, layer, GATES, inputs, hidden);
    }

    @Override
    Cell newCell(Graph graph, int examples) {
        return new Memory(graph, graph.constant(examples, hidden()));
    }

    private final class Memory implements Cell {
        private final Graph graph;
        private Node content;

        Memory(Graph graph, Node content) {
            this.graph = graph;
            this.content = content;
        }

        @Override
        public Node step(Node fromInput, Node fromState, Node state) {
            Node all = Add.add(graph, fromInput, fromState);
            Node input = Elementwise.add(graph, new Sigmoid(), gate(all, 0));
            Node forget = Elementwise.add(graph, new Sigmoid(), gate(all, 1));
            Node proposal = Elementwise.add(graph, new Tanh(), gate(all, 2));
            Node output = Elementwise.add(graph, new Sigmoid(), gate(all, 3));
            content = Add.add(graph, Multiply.add(graph, forget, content), Multiply.add(graph, input, proposal));
            return Multiply.add(graph, output, Elementwise.add(graph, new Tanh(), content));
        }
    }
}
