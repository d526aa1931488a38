package org.brink.jets.net;

import org.brink.jets.layer.Embedding;
import org.brink.jets.layer.LayerNorm;
import org.brink.jets.layer.Linear;
import org.brink.jets.layer.Positions;
import org.brink.jets.layer.Scope;
import org.brink.jets.layer.Sequence;
import org.brink.jets.layer.TransformerBlock;
import org.brink.jets.tensor.Pointwise;
import org.brink.jets.tensor.Tensor;

/**
 * A transformer on sequences of one-hot tokens. Targets are predicted from each step, or from the mean over steps where
 * there is one for the sequence.
 *
 * <p>Blocks: {@code pos_embed [length, features]}; {@code embedding.weight [vocabulary, features]};
 * {@code layers.<i>.…} as in {@link TransformerBlock}; {@code norm.weight}, {@code norm.bias}; {@code head.weight
 * [targets, features]}, {@code head.bias}.
 *
 * @param shape of the data
 * @param features numbers at each step, a multiple of the number of heads
 * @param depth number of blocks
 * @param hidden width between the two dense layers of a block
 * @param activation between them
 * @param causal whether steps see only themselves and earlier ones
 */
public record SequenceTransformer(SequenceShape shape, int features, int depth, int heads, int hidden,
        Pointwise activation, boolean causal) implements Architecture {

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
        Positions positions = new Positions(scope, "pos_embed", shape.length(), features);
        Embedding embedding = new Embedding(scope.in("embedding"), shape.features(), features);
        Sequence tokens = Sequence.of(x, shape.length());
        Sequence current = positions.apply(tokens.with(embedding.apply(tokens.tensor())));
        for (int i = 0; i < depth; i++) {
            current = new TransformerBlock(scope.in("layers." + i), features, heads, hidden, activation, causal)
                    .apply(current);
        }
        Sequence normal = current.with(new LayerNorm(scope.in("norm"), features).apply(current.tensor()));
        return new Linear(scope.in("head"), features, shape.targets(), true)
                .apply(shape.everyStep() ? normal.tensor() : normal.mean());
    }
}
