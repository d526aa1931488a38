package org.brink.jets.float64.op;

import java.util.Arrays;
import java.util.Optional;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Operation;
import org.brink.jets.float64.kernel.Panel;
import org.brink.jets.kernel.Kernel;

/**
 * Z = X·Wᵀ + 1·b for activations X (examples × inputs), weights W (outputs × inputs) and a bias b (1 × outputs):
 * the affine part of a dense layer.
 *
 * <p>With k directions, one product of k times the height or width serves them all. Two of the products want the
 * weights of all directions interleaved as {@code [output][direction][input]}; that copy is small beside the product.
 */
public final class Dense implements Operation {

    private final Kernel kernel;
    private final Node x;
    private final Node w;
    private final Optional<Node> bias;
    private final Node z;
    private final int examples;
    private final int inputs;
    private final int outputs;
    private final Workspace shared;
    private double[] interleaved = new double[0];
    /** How many orders below the next wait for their product, and the lowest of them. */
    private int waiting;
    private int firstWaiting;

    private Dense(Kernel kernel, Node x, Node w, Optional<Node> bias, Node z, Workspace shared) {
        this.kernel = kernel;
        this.x = x;
        this.w = w;
        this.bias = bias;
        this.z = z;
        this.examples = x.rows();
        this.inputs = x.columns();
        this.outputs = w.rows();
        this.shared = shared;
        if (!x.hasAdjoint()) {
            w.wantStack();
        }
    }

    /**
     * Adds X·Wᵀ + 1·b to a network; without b if there is no bias.
     *
     * @param shared room that operations of one network use in turn
     */
    static Node add(Graph graph, Kernel kernel, Node x, Node w, Optional<Node> bias, Workspace shared) {
        if (x.columns() != w.columns()) {
            throw new IllegalArgumentException(x.columns() + " inputs meet weights for " + w.columns());
        }
        return graph.add(new Dense(kernel, x, w, bias, graph.result(x.rows(), w.rows()), shared));
    }

    @Override
    public Node result() {
        return z;
    }

    @Override
    public long work() {
        return (long) examples * inputs * outputs;
    }

    @Override
    public void forward(int order, int directions) {
        int k = order == 0 ? 1 : directions;
        double beta = bias.isPresent() && order < 2 ? spreadBias(bias.get().value(order), order, k) : 0;
        if (x.hasOrder(order)) {
            kernel.multiply(examples * k, outputs, inputs, Panel.of(x.value(order), inputs),
                    Panel.of(w.value(0), inputs).transpose(), beta, Panel.of(z.value(order), outputs));
            beta = 1;
        }
        if (order == 1) {
            kernel.multiply(examples, k * outputs, inputs, Panel.of(x.value(0), inputs),
                    Panel.of(w.value(1), inputs).transpose(), beta, Panel.of(z.value(1), k * outputs));
        } else if (order == 2) {
            if (beta == 0) {
                Arrays.fill(z.value(2), 0.0);
            }
            if (x.hasOrder(1)) {
                addMixed(k);
            }
        }
    }

    /** Fills the result with the bias, so that the product can be added to it. */
    private double spreadBias(double[] b, int order, int k) {
        int width = k * outputs;
        for (int row = 0; row < examples; row++) {
            System.arraycopy(b, 0, z.value(order), row * width, width);
        }
        return 1;
    }

    /** Z₂ += X₁·W₁ᵀ, which does not mix directions. */
    private void addMixed(int k) {
        for (int j = 0; j < k; j++) {
            kernel.multiply(examples, outputs, inputs, new Panel(x.value(1), j * inputs, k * inputs, false),
                    new Panel(w.value(1), j * outputs * inputs, inputs, true), 1,
                    new Panel(z.value(2), j * outputs, k * outputs, false));
        }
    }

    @Override
    public void backward(int order, int directions) {
        int k = order == 0 ? 1 : directions;
        if (x.hasAdjoint()) {
            backwardToInput(order, k);
        }
        if (w.wantsAdjoint() && w.isStacked()) {
            backwardToStack(order, k);
        } else if (w.wantsAdjoint()) {
            backwardToWeights(order, k);
        }
        if (bias.isPresent() && bias.get().wantsAdjoint()) {
            backwardToBias(bias.get(), order, k * outputs);
        }
    }

    private void backwardToBias(Node b, int order, int width) {
        double[] in = z.adjoint(order);
        double[] out = b.adjoint(order);
        if (b.claimAdjoint(order) == 0) {
            Arrays.fill(out, 0, width, 0.0);
        }
        for (int row = 0, at = 0; row < examples; row++, at += width) {
            for (int i = 0; i < width; i++) {
                out[i] += in[at + i];
            }
        }
    }

    /** X̄ᵣ += Z̄ᵣ·W₀ + Z̄ᵣ₋₁·W₁. */
    private void backwardToInput(int order, int k) {
        double beta = x.claimAdjoint(order);
        Panel target = Panel.of(x.adjoint(order), inputs);
        kernel.multiply(examples * k, inputs, outputs, Panel.of(z.adjoint(order), outputs),
                Panel.of(w.value(0), inputs), beta, target);
        if (order == 1) {
            kernel.multiply(examples, k * inputs, outputs, Panel.of(z.adjoint(0), outputs),
                    Panel.of(interleaved(w.value(1), k), k * inputs), 1, Panel.of(x.adjoint(1), k * inputs));
        } else if (order == 2) {
            for (int j = 0; j < k; j++) {
                kernel.multiply(examples, inputs, outputs, new Panel(z.adjoint(1), j * outputs, k * outputs, false),
                        new Panel(w.value(1), j * outputs * inputs, inputs, false), 1,
                        new Panel(x.adjoint(2), j * inputs, k * inputs, false));
            }
        }
    }

    /**
     * W̄ᵣ += Z̄ᵣᵀ·X₀ for data X₀, which have no other orders: all orders of a sweep wait for the last, so that X passes
     * through one product with all of them.
     */
    private void backwardToStack(int order, int k) {
        double beta = w.claimAdjoint(order);
        if (waiting > 0 && firstWaiting + waiting != order) {
            multiplyStack(k, beta);
        }
        if (waiting == 0) {
            firstWaiting = order;
        }
        waiting++;
        if (!w.doOrdersFollow()) {
            multiplyStack(k, beta);
        }
    }

    private void multiplyStack(int k, double beta) {
        int width = 0;
        for (int r = firstWaiting; r < firstWaiting + waiting; r++) {
            width += (r == 0 ? 1 : k) * outputs;
        }
        double[] sides = waiting == 1 ? z.adjoint(firstWaiting) : sideBySide(width, k);
        kernel.multiply(width, inputs, examples, Panel.of(sides, width).transpose(), Panel.of(x.value(0), inputs), beta,
                new Panel(w.adjoint(firstWaiting), w.adjointStart(firstWaiting), inputs, false));
        waiting = 0;
    }

    /** The adjoints Z̄ᵣ of all orders that wait, next to each other. */
    private double[] sideBySide(int width, int k) {
        double[] out = shared.sum(examples * width);
        int column = 0;
        for (int r = firstWaiting; r < firstWaiting + waiting; r++) {
            int count = (r == 0 ? 1 : k) * outputs;
            for (int row = 0; row < examples; row++) {
                System.arraycopy(z.adjoint(r), row * count, out, row * width + column, count);
            }
            column += count;
        }
        return out;
    }

    /** W̄ᵣ += Σ Z̄ᵢᵀ·Xᵣ₋ᵢ. */
    private void backwardToWeights(int order, int k) {
        double beta = w.claimAdjoint(order);
        double[] target = w.adjoint(order);
        kernel.multiply(k * outputs, inputs, examples, Panel.of(z.adjoint(order), k * outputs).transpose(),
                Panel.of(x.value(0), inputs), beta, Panel.of(target, inputs));
        if (order >= 1 && k == 1 && x.hasOrder(order)) {
            kernel.multiply(outputs, inputs, examples, Panel.of(z.adjoint(0), outputs).transpose(),
                    Panel.of(x.value(order), inputs), 1, Panel.of(target, inputs));
        } else if (order >= 1 && x.hasOrder(order)) {
            reserveInterleaved(k);
            kernel.multiply(outputs, k * inputs, examples, Panel.of(z.adjoint(0), outputs).transpose(),
                    Panel.of(x.value(order), k * inputs), 0, Panel.of(interleaved, k * inputs));
            addInterleaved(target, k);
        }
        if (order == 2 && x.hasOrder(1)) {
            for (int j = 0; j < k; j++) {
                kernel.multiply(outputs, inputs, examples,
                        new Panel(z.adjoint(1), j * outputs, k * outputs, true),
                        new Panel(x.value(1), j * inputs, k * inputs, false), 1,
                        new Panel(target, j * outputs * inputs, inputs, false));
            }
        }
    }

    private void reserveInterleaved(int k) {
        if (interleaved.length < k * outputs * inputs) {
            interleaved = new double[k * outputs * inputs];
        }
    }

    /** {@code [direction][output][input]} as {@code [output][direction][input]}. */
    private double[] interleaved(double[] source, int k) {
        if (k == 1) {
            return source;
        }
        reserveInterleaved(k);
        for (int j = 0; j < k; j++) {
            for (int o = 0; o < outputs; o++) {
                System.arraycopy(source, (j * outputs + o) * inputs, interleaved, (o * k + j) * inputs, inputs);
            }
        }
        return interleaved;
    }

    private void addInterleaved(double[] target, int k) {
        for (int j = 0; j < k; j++) {
            for (int o = 0; o < outputs; o++) {
                int to = (j * outputs + o) * inputs;
                int from = (o * k + j) * inputs;
                for (int i = 0; i < inputs; i++) {
                    target[to + i] += interleaved[from + i];
                }
            }
        }
    }
}
