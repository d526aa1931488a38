package org.brink.jets.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.jets.tensor.Tensor;

/**
 * One layer of a recurrent network, unrolled over time from a state of zeros; blocks as in PyTorch, for layer i:
 * {@code weight_ih_l<i> [gates·hidden, inputs]}, {@code weight_hh_l<i> [gates·hidden, hidden]}, {@code bias_ih_l<i>
 * [gates·hidden]}, {@code bias_hh_l<i> [gates·hidden]}.
 */
public abstract class Recurrent {

    private final Scope scope;
    private final int hidden;
    private final Tensor inputWeight;
    private final Tensor stateWeight;
    private final Tensor inputBias;
    private final Tensor stateBias;

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
        // the share of the inputs in all steps is one product
        Sequence fromInputs = x.with(x.tensor().dense(inputWeight, Optional.of(inputBias)));
        Tensor state = zeros(x.examples());
        Cell cell = newCell(x.examples());
        List<Tensor> states = new ArrayList<>();
        for (int step = 0; step < x.length(); step++) {
            Tensor fromState = state.dense(stateWeight, Optional.of(stateBias));
            state = cell.step(fromInputs.step(step), fromState, state);
            states.add(state);
        }
        return Sequence.ofSteps(states);
    }

    /** Turns affine maps of input and hidden state, examples × (gates·hidden), into the next hidden state. */
    interface Cell {
        Tensor step(Tensor fromInput, Tensor fromState, Tensor state);
    }

    /** A cell at the first step of sequences. */
    abstract Cell newCell(int examples);

    /** The part of a gate. */
    final Tensor gate(Tensor all, int gate) {
        return all.slice(gate * hidden, hidden);
    }

    /** The state before the first step. */
    final Tensor zeros(int examples) {
        return scope.operations().constant(examples, hidden, new double[examples * hidden]);
    }
}
