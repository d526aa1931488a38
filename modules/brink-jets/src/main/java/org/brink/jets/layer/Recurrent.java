package org.brink.jets.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.op.Dense;

/**
 * One layer of a recurrent network, unrolled over time from a state of zeros; blocks as in PyTorch, for layer i:
 * {@code weight_ih_l<i> [gates·hidden, inputs]}, {@code weight_hh_l<i> [gates·hidden, hidden]}, {@code bias_ih_l<i>
 * [gates·hidden]}, {@code bias_hh_l<i> [gates·hidden]}.
 */
public abstract class Recurrent {

    private final Scope scope;
    private final int hidden;
    private final Node inputWeight;
    private final Node stateWeight;
    private final Node inputBias;
    private final Node stateBias;

    Recurrent(Scope scope, int layer, int gates, int inputs, int hidden) {
        this.scope = scope;
        this.hidden = hidden;
        this.inputWeight = scope.weight("weight_ih_l" + layer, gates * hidden, inputs);
        this.stateWeight = scope.weight("weight_hh_l" + layer, gates * hidden, hidden);
        this.inputBias = scope.weight("bias_ih_l" + layer, gates * hidden);
        this.stateBias = scope.weight("bias_hh_l" + layer, gates * hidden);
    }

    /** Applies the layer; the result is the hidden state after each step. */
    public final Sequence apply(Sequence x) {
        Graph graph = scope.graph();
        // the share of the inputs in all steps is one product
        Sequence fromInputs = x.with(Dense.add(graph, scope.kernel(), x.node(), inputWeight, Optional.of(inputBias)));
        Node state = graph.constant(x.examples(), hidden);
        Cell cell = newCell(graph, x.examples());
        List<Node> states = new ArrayList<>();
        for (int step = 0; step < x.length(); step++) {
            Node fromState = Dense.add(graph, scope.kernel(), state, stateWeight, Optional.of(stateBias));
            state = cell.step(fromInputs.step(graph, step), fromState, state);
            states.add(state);
        }
        return Sequence.ofSteps(graph, states);
    }

    /** Turns affine maps of input and hidden state, examples × (gates·hidden), into the next hidden state. */
    interface Cell {
        Node step(Node fromInput, Node fromState, Node state);
    }

    /** A cell at the first step of sequences. */
    abstract Cell newCell(Graph graph, int examples);

    /** The part of a gate. */
    final Node gate(Node all, int gate) {
        return Entries.columns(scope.graph(), all, gate * hidden, hidden);
    }

    final int hidden() {
        return hidden;
    }
}
