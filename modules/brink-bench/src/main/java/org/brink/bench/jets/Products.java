package org.brink.bench.jets;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.brink.api.experiment.Precision;
import org.brink.jets.float64.kernel.Panel;
import org.brink.jets.kernel.Kernel;
import org.brink.jets.numeric.Conversion;

/**
 * The matrix products that derivatives of a multilayer perceptron cannot avoid, with nothing in between: the same
 * shapes and layouts, all examples and directions at once.
 */
final class Products {

    private static final int ORDERS = 3;

    private final Kernel kernel;
    private final Precision precision;
    private final int examples;
    private final int directions;
    private final List<Integer> widths;
    private final double[] inputs;
    private final double[][] activations = new double[4][];
    private final double[][] weights = new double[2][];
    private final Map<double[], float[]> rounded = new IdentityHashMap<>();
    private final List<Runnable> all = new ArrayList<>();
    private boolean together;
    private int stacked;
    private double flops;

    /**
     * None yet.
     *
     * @param inputs examples × features
     * @param directions how many directions orders above 0 have
     */
    Products(Kernel kernel, Precision precision, List<Integer> widths, double[] inputs, int directions) {
        this.kernel = kernel;
        this.precision = precision;
        this.widths = widths;
        this.inputs = inputs;
        this.directions = directions;
        this.examples = inputs.length / widths.get(0);
        Random random = new Random(7);
        int widest = widths.stream().skip(1).mapToInt(n -> n).max().orElseThrow();
        long side = (long) Math.max(directions, ORDERS) * widest;
        for (int i = 0; i < activations.length; i++) {
            activations[i] = random.doubles(examples * side, -1, 1).toArray();
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.doubles(side * Math.max(widest, widths.get(0)), -1, 1).toArray();
        }
    }

    /** Values of order 0, and adjoints of activations if asked for. */
    Products primal(boolean adjoints) {
        for (int layer = 1; layer < widths.size(); layer++) {
            forward(layer, 1, 1);
            if (adjoints && layer > 1) {
                toInput(layer, 1, 1);
            }
        }
        return this;
    }

    /** Adjoints of weights at order 0. */
    Products gradient() {
        for (int layer = 1; layer < widths.size(); layer++) {
            toWeights(layer, 1, 1);
        }
        return this;
    }

    /** Values and adjoints of activations at order 1, and adjoints of weights if asked for. */
    Products first(boolean toWeights) {
        int k = directions;
        for (int layer = 1; layer < widths.size(); layer++) {
            forward(layer, 1, k);
            if (layer > 1) {
                forward(layer, k, 1);
                toInput(layer, k, 1);
                toInput(layer, 1, k);
            }
            if (toWeights) {
                toWeights(layer, k, 1);
                if (layer > 1) {
                    toWeights(layer, 1, k);
                }
            }
        }
        return this;
    }

    /** Order 2 of one direction. */
    Products second() {
        for (int layer = 1; layer < widths.size(); layer++) {
            int terms = layer > 1 ? 2 : 0;
            for (int i = 0; i < terms; i++) {
                forward(layer, 1, 1);
                toInput(layer, 1, 1);
                toWeights(layer, 1, 1);
            }
            toWeights(layer, 1, 1);
        }
        return this;
    }

    /**
     * What {@code more} adds, but with adjoints of the first weights of all orders in one product: the data meet them
     * all.
     */
    Products together(Consumer<Products> more) {
        together = true;
        more.accept(this);
        together = false;
        toWeights(1, stacked, 1);
        return this;
    }

    /** X·Wᵀ, with several matrices of activations below each other or of weights side by side. */
    private void forward(int layer, int high, int wide) {
        int n = widths.get(layer);
        int inner = widths.get(layer - 1);
        double[] x = layer == 1 ? inputs : activations[0];
        add(examples * high, wide * n, inner, Panel.of(x, inner), Panel.of(weights[0], inner).transpose(),
                Panel.of(activations[1], wide * n));
    }

    /** Z̄·W. */
    private void toInput(int layer, int high, int wide) {
        int n = widths.get(layer - 1);
        int inner = widths.get(layer);
        add(examples * high, wide * n, inner, Panel.of(activations[2], inner), Panel.of(weights[0], wide * n),
                Panel.of(activations[3], wide * n));
    }

    /** Z̄ᵀ·X. */
    private void toWeights(int layer, int high, int wide) {
        if (together && layer == 1) {
            stacked += high;
            return;
        }
        int m = high * widths.get(layer);
        int n = wide * widths.get(layer - 1);
        double[] x = layer == 1 ? inputs : activations[0];
        add(m, n, examples, Panel.of(activations[2], m).transpose(), Panel.of(x, n), Panel.of(weights[1], n));
    }

    private void add(int m, int n, int k, Panel a, Panel b, Panel c) {
        if (precision == Precision.FLOAT64) {
            all.add(() -> kernel.multiply(m, n, k, a, b, 0, c));
        } else {
            var singleA = single(a);
            var singleB = single(b);
            var singleC = single(c);
            all.add(() -> kernel.multiply(m, n, k, singleA, singleB, 0, singleC));
        }
        flops += 2.0 * m * n * k;
    }

    private org.brink.jets.float32.kernel.Panel single(Panel panel) {
        float[] data = rounded.computeIfAbsent(panel.data(), wide -> {
            float[] narrow = new float[wide.length];
            Conversion.write(wide, 0, narrow, 0, wide.length);
            return narrow;
        });
        return new org.brink.jets.float32.kernel.Panel(data, panel.offset(), panel.stride(), panel.transposed());
    }

    /** Floating-point operations. */
    double flops() {
        return flops;
    }

    /** Does them all. */
    void run() {
        all.forEach(Runnable::run);
    }
}
