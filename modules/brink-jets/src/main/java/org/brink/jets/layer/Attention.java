package org.brink.jets.layer;

import java.util.Arrays;
import java.util.Optional;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.op.Add;
import org.brink.jets.float64.op.BatchedProduct;
import org.brink.jets.float64.op.Dense;
import org.brink.jets.float64.op.Softmax;

/**
 * Multi-head self-attention (Vaswani et al. 2017): softmax(QKᵀ/√(d/heads))V, blocks as in PyTorch's
 * {@code MultiheadAttention}: {@code in_proj_weight [3d, d]}, {@code in_proj_bias [3d]},
 * {@code out_proj.weight [d, d]}, {@code out_proj.bias [d]}.
 */
public final class Attention {

    /** Added to scores of later steps; their weights are zero exactly. */
    private static final double HIDDEN = -1e30;

    private final Scope scope;
    private final int features;
    private final int heads;
    private final boolean causal;
    private final Node weight;
    private final Node bias;
    private final Linear out;

    /**
     * Declares the weights.
     *
     * @param features d, a multiple of the number of heads
     * @param causal whether steps see only themselves and earlier ones
     */
    public Attention(Scope scope, int features, int heads, boolean causal) {
        this.scope = scope;
        this.features = features;
        this.heads = heads;
        this.causal = causal;
        this.weight = scope.weight("in_proj_weight", 3 * features, features);
        this.bias = scope.weight("in_proj_bias", 3 * features);
        this.out = new Linear(scope.in("out_proj"), features, features, true);
    }

    /** Applies the layer. */
    public Sequence apply(Sequence x) {
        Graph graph = scope.graph();
        Node all = Dense.add(graph, scope.kernel(), x.node(), weight, Optional.of(bias));
        double factor = 1 / Math.sqrt((double) features / heads);
        Node query = Entries.scale(graph, Entries.columns(graph, all, 0, features), factor);
        Node key = Entries.columns(graph, all, features, features);
        Node value = Entries.columns(graph, all, 2 * features, features);
        Node scores = BatchedProduct.add(graph, scope.kernel(), query, key, x.examples(), heads, true);
        Node visible = causal ? Add.add(graph, scores, mask(x)) : scores;
        Node shares = Softmax.add(graph, visible, x.length());
        Node mixed = BatchedProduct.add(graph, scope.kernel(), shares, value, x.examples(), heads, false);
        return x.with(out.apply(mixed));
    }

    private Node mask(Sequence x) {
        int columns = heads * x.length();
        Node mask = scope.graph().constant(x.node().rows(), columns);
        for (int row = 0; row < mask.rows(); row++) {
            for (int head = 0; head < heads; head++) {
                int from = row * columns + head * x.length();
                Arrays.fill(mask.value(0), from + row % x.length() + 1, from + x.length(), HIDDEN);
            }
        }
        return mask;
    }
}
