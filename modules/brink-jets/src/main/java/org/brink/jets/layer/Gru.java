package org.brink.jets.layer;

import org.brink.jets.tensor.Pointwise;
import org.brink.jets.tensor.Tensor;

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
    Cell newCell(int examples) {
        return (fromInput, fromState, state) -> {
            Tensor reset = gate(fromInput, 0).plus(gate(fromState, 0)).map(Pointwise.SIGMOID);
            Tensor keep = gate(fromInput, 1).plus(gate(fromState, 1)).map(Pointwise.SIGMOID);
            Tensor proposal = gate(fromInput, 2).plus(reset.times(gate(fromState, 2))).map(Pointwise.TANH);
            return proposal.plus(keep.times(state.minus(proposal)));
        };
    }
}
