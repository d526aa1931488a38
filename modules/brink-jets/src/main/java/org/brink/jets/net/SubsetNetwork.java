package org.brink.jets.net;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.SubsetEvaluation;

/**
 * A network on some of its examples: they are copied into a small data set, on which everything is computed as on the
 * whole. There is one for each size of batch.
 */
final class SubsetNetwork implements SubsetEvaluation {

    private final Dataset examples;
    private final int most;
    private final Function<Dataset, NetworkEvaluation> unroll;
    private final Map<Integer, Part> parts = new HashMap<>();
    private final double[] point;
    private boolean placed;
    private Part part;

    /** A batch of some size, and the network unrolled for it. */
    private record Part(Dataset batch, NetworkEvaluation evaluation) {
    }

    SubsetNetwork(int dimension, Dataset examples, int most, Function<Dataset, NetworkEvaluation> unroll) {
        if (most < 1) {
            throw new IllegalArgumentException("batches of " + most + " examples");
        }
        this.examples = examples;
        this.most = most;
        this.unroll = unroll;
        point = new double[dimension];
    }

    @Override
    public void choose(int... batch) {
        if (batch.length < 1 || batch.length > most) {
            throw new IllegalArgumentException("a batch of " + batch.length + " examples, expected 1 to " + most);
        }
        for (int example : batch) {
            if (example < 0 || example >= examples.count()) {
                throw new IllegalArgumentException("example " + example + ", expected 0 to " + (examples.count() - 1));
            }
        }
        if (part == null || part.batch().count() != batch.length) {
            part = parts.computeIfAbsent(batch.length, this::unroll);
        }
        for (int i = 0; i < batch.length; i++) {
            copy(examples.x(), batch[i], part.batch().x(), i, examples.inputs());
            copy(examples.y(), batch[i], part.batch().y(), i, examples.outputs());
        }
        part.evaluation().reload();
        if (placed) {
            part.evaluation().moveTo(point);
        }
    }

    private Part unroll(int size) {
        Dataset batch = new Dataset(size, examples.inputShape(), examples.outputShape(),
                new double[size * examples.inputs()], new double[size * examples.outputs()]);
        return new Part(batch, unroll.apply(batch));
    }

    private static void copy(double[] from, int example, double[] to, int place, int length) {
        System.arraycopy(from, example * length, to, place * length, length);
    }

    private NetworkEvaluation chosen() {
        if (part == null || !placed) {
            throw new IllegalStateException("no batch or no point has been chosen");
        }
        return part.evaluation();
    }

    @Override
    public int dimension() {
        return point.length;
    }

    @Override
    public void moveTo(double[] w) {
        System.arraycopy(w, 0, point, 0, point.length);
        placed = true;
        if (part != null) {
            part.evaluation().moveTo(point);
        }
    }

    @Override
    public double value() {
        return chosen().value();
    }

    @Override
    public void gradient(double[] out) {
        chosen().gradient(out);
    }

    @Override
    public void hessianTimes(double[] u, double[] out) {
        chosen().hessianTimes(u, out);
    }

    @Override
    public void hessianTimes(int k, double[][] us, double[][] outs) {
        chosen().hessianTimes(k, us, outs);
    }

    @Override
    public void third(double[] u, double[] v, double[] out) {
        chosen().third(u, v, out);
    }

    @Override
    public void secondAndThird(double[] u, double[] second, double[] third) {
        chosen().secondAndThird(u, second, third);
    }
}
