package org.brink.jets.layer;

import java.util.Arrays;
import java.util.Optional;
import org.brink.jets.tensor.Operations;
import org.brink.jets.tensor.Tensor;

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
    private final Tensor weight;
    private final Tensor bias;
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
        Tensor all = x.tensor().dense(weight, Optional.of(bias));
        Tensor query = all.slice(0, features).times(1 / Math.sqrt((double) features / heads));
        Tensor key = all.slice(features, features);
        Tensor value = all.slice(2 * features, features);
        Operations operations = scope.operations();
        Tensor scores = operations.products(query, key, x.examples(), heads, true);
        Tensor visible = causal ? scores.plus(mask(x)) : scores;
        Tensor shares = visible.softmax(x.length());
        return x.with(out.apply(operations.products(shares, value, x.examples(), heads, false)));
    }

    private Tensor mask(Sequence x) {
        int rows = x.tensor().rows();
        int columns = heads * x.length();
        double[] mask = new double[rows * columns];
        for (int row = 0; row < rows; row++) {
            for (int head = 0; head < heads; head++) {
                int from = row * columns + head * x.length();
                Arrays.fill(mask, from + row % x.length() + 1, from + x.length(), HIDDEN);
            }
        }
        return scope.operations().constant(rows, columns, mask);
    }
}
