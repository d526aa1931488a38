package org.brink.jets.net;

import org.brink.jets.layer.Embedding;
import org.brink.jets.layer.Linear;
import org.brink.jets.layer.RootMeanSquareNorm;
import org.brink.jets.layer.Scope;
import org.brink.jets.layer.SelectiveScan;
import org.brink.jets.layer.Sequence;
import org.brink.jets.tensor.Tensor;

/**
 * Mamba (Gu and Dao 2023) on sequences of one-hot tokens: selective scans, each behind a root-mean-square norm and
 * beside a shortcut. Targets are predicted from each step, or from the last where there is one for the sequence.
 *
 * <p>Blocks: {@code embedding.weight [vocabulary, features]}; {@code layers.<i>.mixer.…} as in {@link SelectiveScan},
 * {@code layers.<i>.norm.weight}; {@code norm_f.weight}; {@code head.weight [targets, features]}, {@code head.bias}.
 *
 * @param shape of the data
 * @param features numbers at each step
 * @param depth number of scans
 * @param channels inner channels of a scan
 * @param states states of each channel
 * @param rank of the map to step sizes
 * @param taps of the convolution over time
 */
public record MambaNet(SequenceShape shape, int features, int depth, int channels, int states, int rank, int taps)
        implements Architecture {

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
        Sequence tokens = Sequence.of(x, shape.length());
        Sequence current = tokens.with(
                new Embedding(scope.in("embedding"), shape.features(), features).apply(tokens.tensor()));
        for (int i = 0; i < depth; i++) {
            Scope layer = scope.in("layers." + i);
            SelectiveScan mixer =
                    new SelectiveScan(layer.in("mixer"), features, channels, states, rank, taps);
            Tensor normal = new RootMeanSquareNorm(layer.in("norm"), features).apply(current.tensor());
            current = current.with(current.tensor().plus(mixer.apply(current.with(normal)).tensor()));
        }
        Sequence normal = current.with(new RootMeanSquareNorm(scope.in("norm_f"), features).apply(current.tensor()));
        return new Linear(scope.in("head"), features, shape.targets(), true)
                .apply(shape.everyStep() ? normal.tensor() : normal.step(shape.length() - 1));
    }
}
