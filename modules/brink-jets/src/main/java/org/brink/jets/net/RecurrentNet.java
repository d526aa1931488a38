package org.brink.jets.net;

import org.brink.jets.layer.Gru;
import org.brink.jets.layer.Linear;
import org.brink.jets.layer.Lstm;
import org.brink.jets.layer.Recurrent;
import org.brink.jets.layer.Scope;
import org.brink.jets.layer.Sequence;
import org.brink.jets.tensor.Tensor;

/**
 * Stacked recurrent layers and a dense one. Targets are predicted from the hidden state of each step, or from the last
 * where there is one for the sequence.
 *
 * <p>Blocks: {@code rnn.…} as in {@link Recurrent}, layer by layer; {@code head.weight [targets, hidden]},
 * {@code head.bias}.
 *
 * @param shape of the data
 * @param cell what the layers are
 * @param hidden numbers of the state of each layer
 * @param layers how many are stacked
 */
public record RecurrentNet(SequenceShape shape, CellType cell, int hidden, int layers) implements Architecture {

    /** The recurrent layers that there are. */
    public enum CellType {
        /** Long short-term memory. */
        LSTM {
            @Override
            Recurrent layer(Scope scope, int layer, int inputs, int hidden) {
                return new Lstm(scope, layer, inputs, hidden);
            }
        },
        /** Gated recurrent unit. */
        GRU {
            @Override
            Recurrent layer(Scope scope, int layer, int inputs, int hidden) {
                return new Gru(scope, layer, inputs, hidden);
            }
        };

        abstract Recurrent layer(Scope scope, int layer, int inputs, int hidden);
    }

    @Override
    public int inputs() {
        return shape.inputs();
    }

    @Override
    public int outputs() {
        return shape.outputs();
    }

    @Override
    public Tensor build(Scope scope, Tensor x) {
        Sequence current = Sequence.of(x, shape.length());
        for (int layer = 0; layer < layers; layer++) {
            current = cell.layer(scope.in("rnn"), layer, current.features(), hidden).apply(current);
        }
        return new Linear(scope.in("head"), hidden, shape.targets(), true)
                .apply(shape.everyStep() ? current.tensor() : current.step(shape.length() - 1));
    }
}
