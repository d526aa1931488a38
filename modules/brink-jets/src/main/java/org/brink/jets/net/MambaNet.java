package org.brink.jets.net;

import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.op.Add;
import org.brink.jets.layer.Embedding;
import org.brink.jets.layer.Linear;
import org.brink.jets.layer.RootMeanSquareNorm;
import org.brink.jets.layer.Scope;
import org.brink.jets.layer.SelectiveScan;
import org.brink.jets.layer.Sequence;

/**
 * Mamba (Gu and Dao 2023) on sequences of one-hot tokens: selective scans, each behind a root-mean-square norm and
 * beside
 * a shortcut. Targets are predicted from each step, or from the last where there is one for the sequence.
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
        implements Composed {

    @Override
    public int inputs() {
        return shape.inputs();
    }

    @Override
    public int outputs() {
        return shape.outputs();
    }

    @Override
    public Node build(Scope scope, Node x) {
        Sequence tokens = Sequence.of(scope.graph(), x, shape.length());
        Sequence current = tokens.with(
                new Embedding(scope.in("embedding"), shape.features(), features).apply(tokens.node()));
        for (int i = 0; i < depth; i++) {
            Scope layer = scope.in("layers." + i);
            SelectiveScan mixer =
                    new SelectiveScan(layer.in("mixer"), features, channels, states, rank, taps);
            Node normal = new RootMeanSquareNorm(layer.in("norm"), features).apply(current.node());
            Node moved = mixer.apply(current.with(normal)).node();
            current = current.with(Add.add(scope.graph(), current.node(), moved));
        }
        Sequence normal = current.with(new RootMeanSquareNorm(scope.in("norm_f"), features).apply(current.node()));
        return new Linear(scope.in("head"), features, shape.targets(), true)
                .apply(shape.everyStep() ? normal.node() : normal.step(scope.graph(), shape.length() - 1));
    }
}
