package org.brink.jets.layer;

import org.brink.jets.float64.function.ScalarFunction;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.op.Add;
import org.brink.jets.float64.op.Elementwise;

/**
 * Attention and a two-layer network, each behind a layer normalisation and beside a shortcut; blocks as in PyTorch's
 * {@code TransformerEncoderLayer(norm_first=True)}: {@code self_attn.…}, {@code linear1.…}, {@code linear2.…},
 * {@code norm1.…}, {@code norm2.…}.
 */
public final class TransformerBlock {

    private final Graph graph;
    private final Attention attention;
    private final Linear linear1;
    private final Linear linear2;
    private final LayerNorm norm1;
    private final LayerNorm norm2;
    private final ScalarFunction activation;

    /**
     * Declares the weights.
     *
     * @param features numbers at each step, a multiple of the number of heads
     * @param hidden width between the two layers
     * @param causal whether steps see only themselves and earlier ones
     */
    public TransformerBlock(Scope scope, int features, int heads, int hidden, ScalarFunction activation,
            boolean causal) {
        this.graph = scope.graph();
        this.attention = new Attention(scope.in("self_attn"), features, heads, causal);
        this.linear1 = new Linear(scope.in("linear1"), features, hidden, true);
        this.linear2 = new Linear(scope.in("linear2"), hidden, features, true);
        this.norm1 = new LayerNorm(scope.in("norm1"), features);
        this.norm2 = new LayerNorm(scope.in("norm2"), features);
        this.activation = activation;
    }

    /** Applies the block. */
    public Sequence apply(Sequence x) {
        Node attended = attention.apply(x.with(norm1.apply(x.node()))).node();
        Node middle = Add.add(graph, x.node(), attended);
        Node hidden = Elementwise.add(graph, activation, linear1.apply(norm2.apply(middle)));
        return x.with(Add.add(graph, middle, linear2.apply(hidden)));
    }
}
