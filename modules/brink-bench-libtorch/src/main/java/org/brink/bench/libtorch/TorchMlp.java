package org.brink.bench.libtorch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.AutoGradMode;
import org.bytedeco.pytorch.BoolOptional;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;
import org.brink.bench.jets.MlpData;

/**
 * A multilayer perceptron with tanh; derivatives by one backward pass through another, as {@code pytorch/measure.py}
 * takes them. What a method makes is freed when it returns; what it returns belongs to the scope of the caller.
 */
final class TorchMlp {

    private final torch.ScalarType kind;
    private final boolean classes;
    private final Tensor x;
    private final Tensor y;
    private final Tensor[][] points;
    private final Tensor[][] directions;
    private final Tensor[] w;
    private int current;
    private Optional<Kept> kept = Optional.empty();

    /** The gradient at a point with its graph, for products that reuse it, and the scope that frees it. */
    private record Kept(PointerScope scope, TensorVector gradient) {
    }

    TorchMlp(MlpData data, boolean single, boolean classes) {
        this.kind = single ? torch.ScalarType.Float : torch.ScalarType.Double;
        this.classes = classes;
        x = tensor(data.x(), data.examples(), data.widths().get(0));
        y = classes ? Tensor.create(classesOf(data)) : tensor(data.y(), data.examples(), data.outputs());
        points = blocks(data.widths(), data.points());
        directions = blocks(data.widths(), data.directions());
        w = Arrays.stream(points[0]).map(block -> block.clone().requires_grad_(true)).toArray(Tensor[]::new);
    }

    private Tensor tensor(double[] numbers, long... shape) {
        return Tensor.create(numbers, shape).toType(kind);
    }

    private static long[] classesOf(MlpData data) {
        long[] classes = new long[data.examples()];
        for (int i = 0; i < data.y().length; i++) {
            if (data.y()[i] != 0) {
                classes[i / data.outputs()] = i % data.outputs();
            }
        }
        return classes;
    }

    /** Vectors of all weights, cut into weights and biases of the layers. */
    private Tensor[][] blocks(List<Integer> widths, double[][] vectors) {
        Tensor[][] blocks = new Tensor[vectors.length][2 * widths.size() - 2];
        for (int v = 0; v < vectors.length; v++) {
            int at = 0;
            for (int layer = 1; layer < widths.size(); layer++) {
                int inputs = widths.get(layer - 1);
                int outputs = widths.get(layer);
                int end = at + inputs * outputs;
                blocks[v][2 * layer - 2] = tensor(Arrays.copyOfRange(vectors[v], at, end), outputs, inputs);
                blocks[v][2 * layer - 1] = tensor(Arrays.copyOfRange(vectors[v], end, end + outputs), outputs);
                at = end + outputs;
            }
        }
        return blocks;
    }

    /** The next to be done "at the other point" will be done at this one. */
    void head(int point) {
        current = 1 - point;
    }

    private void move() {
        current = 1 - current;
        AutoGradMode off = new AutoGradMode(false);
        try {
            for (int i = 0; i < w.length; i++) {
                w[i].copy_(points[current][i]);
            }
        } finally {
            off.close();
        }
    }

    private Tensor loss() {
        Tensor z = x;
        for (int i = 0; i < w.length; i += 2) {
            z = torch.linear(z, w[i], new TensorOptional(w[i + 1]));
            if (i + 2 < w.length) {
                z = z.tanh();
            }
        }
        return classes ? torch.cross_entropy_loss(z, y)
                : z.sub(y).pow(new Scalar(2.0)).sum().mul(new Scalar(0.5 / y.size(0)));
    }

    /** Derivatives of a scalar along all weights; its graph stays if it is to be used again. */
    private TensorVector gradient(Tensor scalar, boolean again, boolean differentiable) {
        return torch.grad(new TensorVector(scalar), new TensorVector(w), new TensorVector(),
                new BoolOptional(again || differentiable), differentiable, false);
    }

    private Tensor dot(TensorVector a, Tensor[] b) {
        Tensor sum = a.get(0).mul(b[0]).sum();
        for (int i = 1; i < b.length; i++) {
            sum = sum.add(a.get(i).mul(b[i]).sum());
        }
        return sum;
    }

    /** The loss at the other point. */
    Tensor valueAnew() {
        move();
        return loss();
    }

    /** The gradient at the other point. */
    TensorVector gradientAnew() {
        move();
        return gradient(loss(), false, false);
    }

    /** A Hessian-vector product at the other point. */
    TensorVector productAnew() {
        move();
        return gradient(dot(gradient(loss(), false, true), directions[0]), false, false);
    }

    /** Gradient, product and third derivative at the other point; the last of them is returned. */
    TensorVector thirdAnew() {
        move();
        TensorVector product = gradient(dot(gradient(loss(), false, true), directions[0]), false, true);
        return gradient(dot(product, directions[0]), false, false);
    }

    /** Prepares {@link #productReusing}. */
    void keep() {
        kept.ifPresent(old -> old.scope().close());
        PointerScope scope = new PointerScope();
        kept = Optional.of(new Kept(scope, gradient(loss(), false, true)));
    }

    /** A product from the graph that is kept. */
    TensorVector productReusing() {
        return gradient(dot(kept.orElseThrow().gradient(), directions[0]), true, false);
    }

    /** Six products from one graph. */
    void sixReusing() {
        TensorVector gradient = gradient(loss(), false, true);
        for (Tensor[] u : directions) {
            gradient(dot(gradient, u), true, false);
        }
    }

    /** Six products, each from a graph of its own. */
    void sixRecomputing() {
        for (Tensor[] u : directions) {
            PointerScope scope = new PointerScope();
            gradient(dot(gradient(loss(), false, true), u), false, false);
            scope.close();
        }
    }

    /** The slope of something along the second direction, for comparing results. */
    double along(TensorVector covector) {
        return dot(covector, directions[1]).item_double();
    }
}
