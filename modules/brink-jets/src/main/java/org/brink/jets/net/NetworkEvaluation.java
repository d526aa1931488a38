package org.brink.jets.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.brink.jets.float64.batch.GraphBatch;
import org.brink.jets.kernel.Kernel;
import org.brink.jets.layer.Scope;
import org.brink.jets.tensor.Batch;
import org.brink.jets.tensor.Operations;
import org.brink.jets.tensor.Tensor;

import org.brink.jets.loss.Loss;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Evaluation;

/**
 * A network and its derivatives at one point. Directions go through in blocks of up to {@value #BLOCK}, which share the
 * sweeps of order 0. Where all examples fit into memory at once, those sweeps are done once for each point and kept;
 * otherwise they are repeated for each chunk of examples. Sums over chunks are taken in the order of the examples, so
 * that the same chunking gives the same bits; other chunkings differ by rounding.
 */
final class NetworkEvaluation implements Evaluation {

    /** More directions at once gain little and cost memory in proportion. */
    static final int BLOCK = 8;

    private final int dimension;
    private final double[] point;
    private final double[] gradient;
    private final double[][] pair;
    private final List<Batch> batches = new ArrayList<>();
    private final boolean kept;
    private boolean forwardDone;
    private boolean backwardDone;
    private double value;

    NetworkEvaluation(int dimension, Architecture architecture, Dataset data, Loss loss, Kernel kernel, int chunk) {
        this.dimension = dimension;
        this.point = new double[dimension];
        this.gradient = new double[dimension];
        this.pair = new double[2][dimension];
        int whole = data.count() / chunk;
        BiFunction<Operations, Tensor, Tensor> network = (operations, x) ->
                architecture.build(new Scope(operations), x);
        Batch full = new GraphBatch(network, data, chunk, loss, kernel);
        for (int i = 0; i < whole; i++) {
            batches.add(full);
        }
        if (whole * chunk < data.count()) {
            batches.add(new GraphBatch(network, data, data.count() - whole * chunk, loss, kernel));
        }
        this.kept = batches.size() == 1;
        if (kept) {
            full.load(0);
        }
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public void moveTo(double[] w) {
        System.arraycopy(w, 0, point, 0, dimension);
        forwardDone = false;
        backwardDone = false;
    }

    @Override
    public double value() {
        if (!forwardDone) {
            value = 0;
            overBatches(batch -> {
                prepare(batch);
                value += batch.value();
            });
            forwardDone = true;
        }
        return value;
    }

    @Override
    public void gradient(double[] out) {
        needBackward();
        System.arraycopy(gradient, 0, out, 0, dimension);
    }

    @Override
    public void hessianTimes(double[] u, double[] out) {
        hessianTimes(1, new double[][] {u}, new double[][] {out});
    }

    @Override
    public void hessianTimes(int k, double[][] us, double[][] outs) {
        needBackward();
        for (int j = 0; j < k; j++) {
            Arrays.fill(outs[j], 0, dimension, 0.0);
        }
        for (int first = 0; first < k; first += BLOCK) {
            int from = first;
            int count = Math.min(BLOCK, k - first);
            overBatches(batch -> {
                restart(batch);
                sweepFirst(batch, us, from, count);
                for (int j = 0; j < count; j++) {
                    batch.gather(1, j, 1, outs[from + j]);
                }
            });
        }
    }

    /**
     * The diagonal case is the second coefficient of one direction; others follow by polarisation of the unit vectors,
     * ∇³L[u, v] = ¼(∇³L[u+v, u+v] − ∇³L[u−v, u−v]), with both directions in one sweep.
     */
    @Override
    public void third(double[] u, double[] v, double[] out) {
        needBackward();
        Arrays.fill(out, 0, dimension, 0.0);
        double uNorm = norm(u);
        double vNorm = norm(v);
        if (uNorm == 0 || vNorm == 0) {
            return;
        }
        boolean same = Arrays.equals(u, v);
        int count = same ? 1 : 2;
        for (int i = 0; i < dimension; i++) {
            double a = u[i] / uNorm;
            double b = v[i] / vNorm;
            pair[0][i] = same ? a : a + b;
            pair[1][i] = a - b;
        }
        // a coefficient of order 2 is half the derivative; polarisation takes a quarter of the difference
        double factor = (same ? 2 : 0.5) * uNorm * vNorm;
        overBatches(batch -> {
            restart(batch);
            sweepFirst(batch, pair, 0, count);
            batch.reserve(2, count);
            batch.forward(2, count);
            batch.backward(2, count);
            batch.gather(2, 0, factor, out);
            if (!same) {
                batch.gather(2, 1, -factor, out);
            }
        });
    }

    private void needBackward() {
        if (backwardDone) {
            return;
        }
        Arrays.fill(gradient, 0.0);
        value = 0;
        overBatches(batch -> {
            if (!(kept && forwardDone)) {
                prepare(batch);
            }
            value += batch.value();
            batch.backward(0, 1);
            batch.gather(0, 0, 1, gradient);
        });
        forwardDone = true;
        backwardDone = true;
    }

    private void overBatches(Consumer<Batch> action) {
        int first = 0;
        for (Batch batch : batches) {
            if (!kept) {
                batch.load(first);
            }
            action.accept(batch);
            first += batch.count();
        }
    }

    /** The primal sweep of a batch. */
    private void prepare(Batch batch) {
        batch.reserve(0, 1);
        batch.scatter(point, 0, 0);
        batch.forward(0, 1);
    }

    /** Makes sure that both sweeps of order 0 are those of the loaded examples. */
    private void restart(Batch batch) {
        if (!kept) {
            prepare(batch);
            batch.backward(0, 1);
        }
    }

    private static void sweepFirst(Batch batch, double[][] us, int from, int count) {
        batch.reserve(1, count);
        for (int j = 0; j < count; j++) {
            batch.scatter(us[from + j], 1, j);
        }
        batch.forward(1, count);
        batch.backward(1, count);
    }

    private static double norm(double[] x) {
        double sum = 0;
        for (double entry : x) {
            sum += entry * entry;
        }
        return Math.sqrt(sum);
    }
}
