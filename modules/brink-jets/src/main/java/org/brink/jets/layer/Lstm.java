package org.brink.jets.layer;

import org.brink.jets.tensor.Pointwise;
import org.brink.jets.tensor.Tensor;

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
    Cell newCell(int examples) {
        return new Memory(zeros(examples));
    }

    private final class Memory implements Cell {
        private Tensor content;

        Memory(Tensor content) {
            this.content = content;
        }

        @Override
        public Tensor step(Tensor fromInput, Tensor fromState, Tensor state) {
            Tensor all = fromInput.plus(fromState);
            Tensor input = gate(all, 0).map(Pointwise.SIGMOID);
            Tensor forget = gate(all, 1).map(Pointwise.SIGMOID);
            Tensor proposal = gate(all, 2).map(Pointwise.TANH);
            Tensor output = gate(all, 3).map(Pointwise.SIGMOID);
            content = forget.times(content).plus(input.times(proposal));
            return output.times(content.map(Pointwise.TANH));
        }
    }
}
