package org.brink.jets.layer;

import org.brink.jets.tensor.Pointwise;
import org.brink.jets.tensor.Tensor;

/**
 * Attention and a two-layer network, each behind a layer normalisation and beside a shortcut; blocks as in PyTorch's
 * {@code TransformerEncoderLayer(norm_first=True)}: {@code self_attn.…}, {@code linear1.…}, {@code linear2.…},
 * {@code norm1.…}, {@code norm2.…}.
 */
public final class TransformerBlock {

    private final Attention attention;
    private final Linear linear1;
    private final Linear linear2;
    private final LayerNorm norm1;
    private final LayerNorm norm2;
    private final Pointwise activation;

    /**
     * Declares the weights.
     *
     * @param features numbers at each step, a multiple of the number of heads
     * @param hidden width between the two layers
     * @param causal whether steps see only themselves and earlier ones
     */
    public TransformerBlock(Scope scope, int features, int heads, int hidden, Pointwise activation,
            boolean causal) {
        this.attention = new Attention(scope.in("self_attn"), features, heads, causal);
        this.linear1 = new Linear(scope.in("linear1"), features, hidden, true);
        this.linear2 = new Linear(scope.in("linear2"), hidden, features, true);
        this.norm1 = new LayerNorm(scope.in("norm1"), features);
        this.norm2 = new LayerNorm(scope.in("norm2"), features);
        this.activation = activation;
    }

    /** Applies the block. */
    public Sequence apply(Sequence x) {
        Tensor attended = attention.apply(x.with(norm1.apply(x.tensor()))).tensor();
        Tensor middle = x.tensor().plus(attended);
        Tensor hidden = linear1.apply(norm2.apply(middle)).map(activation);
        return x.with(middle.plus(linear2.apply(hidden)));
    }
}
