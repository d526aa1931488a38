package org.brink.jets.layer;

import java.util.Optional;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.op.Dense;

/** x ↦ Wx + b for every row: {@code weight [outputs, inputs]}, {@code bias [outputs]}. */
public final class Linear {

    private final Scope scope;
    private final Node weight;
    private final Optional<Node> bias;

    /** Declares the weights. */
    public Linear(Scope scope, int inputs, int outputs, boolean bias) {
        this.scope = scope;
        this.weight = scope.weight("weight", outputs, inputs);
        this.bias = bias ? Optional.of(scope.weight("bias", outputs)) : Optional.empty();
    }

    /** Applies the layer to rows × inputs. */
    public Node apply(Node x) {
        return Dense.add(scope.graph(), scope.kernel(), x, weight, bias);
    }
}
