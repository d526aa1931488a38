package org.brink.jets.net;

import java.util.Optional;
import org.brink.jets.float64.function.Quadratic;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.op.Dense;
import org.brink.jets.float64.op.Elementwise;
import org.brink.jets.float64.op.Sum;
import org.brink.jets.layer.Scope;

/**
 * Two layers with quadratic activation, the outer one fixed to ones: f(x) = m^(−1/2)·Σⱼ ½(uⱼ·x/√d)².
 *
 * <p>Block: {@code weight [width, inputs]}, whose rows are the uⱼ.
 *
 * @param inputs number d of inputs
 * @param width number m of hidden units
 */
public record QuadraticNet(int inputs, int width) implements Composed {

    @Override
    public int outputs() {
        return 1;
    }

    @Override
    public Node build(Scope scope, Node x) {
        Node weight = scope.weight("weight", width, inputs);
        Node hidden = Dense.add(scope.graph(), scope.kernel(), x, weight, Optional.empty());
        Node squares = Elementwise.add(scope.graph(), new Quadratic(), hidden);
        return Sum.add(scope.graph(), squares, width, 1 / (Math.sqrt(width) * inputs));
    }
}
