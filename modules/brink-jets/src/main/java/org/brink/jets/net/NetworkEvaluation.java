package org.brink.jets.net;

import java.util.Arrays;
import org.brink.jets.graph.Graph;
import org.brink.jets.graph.Node;
import org.brink.jets.kernel.Kernel;
import org.brink.jets.loss.Loss;
import org.brink.jets.loss.LossOperation;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Evaluation;

/**
 * A network unrolled over its data. Sweeps of order 0 are done once for each point and kept; directions go through in
 * blocks of up to {@value #BLOCK}, which share them.
 */
final class NetworkEvaluation implements Evaluation {

    /** More directions at once gain little and cost memory in proportion. */
    private static final int BLOCK = 8;

    private final int dimension;
    private final Graph graph = new Graph();
    private final LossOperation loss;
    private final double[][] pair;
    private boolean forwardDone;
    private boolean backwardDone;

    NetworkEvaluation(int dimension, Architecture architecture, Dataset data, Loss loss, Kernel kernel) {
        this.dimension = dimension;
        Node x = graph.constant(data.count(), data.inputs(), data.x());
        Node predictions = architecture.build(graph, kernel, x);
        this.loss = LossOperation.add(graph, loss, predictions, data.y(), 1.0 / data.count());
        this.pair = new double[2][dimension];
        graph.reserve(0, 1);
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public void moveTo(double[] w) {
        scatter(w, 0, 0);
        forwardDone = false;
        backwardDone = false;
    }

    @Override
    public double value() {
        needForward();
        return loss.value();
    }

    @Override
    public void gradient(double[] out) {
        needBackward();
        gather(0, 0, 1, out);
    }

    @Override
    public void hessianTimes(double[] u, double[] out) {
        hessianTimes(1, new double[][] {u}, new double[][] {out});
    }

    @Override
    public void hessianTimes(int k, double[][] us, double[][] outs) {
        needBackward();
        for (int first = 0; first < k; first += BLOCK) {
            int count = Math.min(BLOCK, k - first);
            graph.reserve(1, count);
            for (int j = 0; j < count; j++) {
                scatter(us[first + j], 1, j);
            }
            graph.forward(1, count);
            graph.backward(1, count);
            for (int j = 0; j < count; j++) {
                gather(1, j, 1, outs[first + j]);
            }
        }
    }

    /**
     * The diagonal case is the second coefficient of one direction; others follow by polarisation of the unit vectors,
     * ∇³L[u, v] = ¼(∇³L[u+v, u+v] − ∇³L[u−v, u−v]), with both directions in one sweep.
     */
    @Override
    public void third(double[] u, double[] v, double[] out) {
        needBackward();
        double uNorm = norm(u);
        double vNorm = norm(v);
        if (uNorm == 0 || vNorm == 0) {
            Arrays.fill(out, 0, dimension, 0.0);
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
        graph.reserve(1, count);
        graph.reserve(2, count);
        for (int j = 0; j < count; j++) {
            scatter(pair[j], 1, j);
        }
        graph.forward(1, count);
        graph.backward(1, count);
        graph.forward(2, count);
        graph.backward(2, count);
        // the coefficient is half the derivative
        gather(2, 0, same ? 2 * uNorm * vNorm : 0.5 * uNorm * vNorm, out);
        if (!same) {
            gather(2, 1, 0.5 * uNorm * vNorm, pair[1]);
            for (int i = 0; i < dimension; i++) {
                out[i] -= pair[1][i];
            }
        }
    }

    private void needForward() {
        if (!forwardDone) {
            graph.forward(0, 1);
            forwardDone = true;
        }
    }

    private void needBackward() {
        needForward();
        if (!backwardDone) {
            graph.backward(0, 1);
            backwardDone = true;
        }
    }

    private void scatter(double[] w, int order, int direction) {
        int at = 0;
        for (Node node : graph.weights()) {
            int size = node.rows() * node.columns();
            System.arraycopy(w, at, node.value(order), direction * size, size);
            at += size;
        }
    }

    private void gather(int order, int direction, double factor, double[] out) {
        int at = 0;
        for (Node node : graph.weights()) {
            int size = node.rows() * node.columns();
            double[] from = node.adjoint(order);
            for (int i = 0, source = direction * size; i < size; i++) {
                out[at + i] = factor * from[source + i];
            }
            at += size;
        }
    }

    private static double norm(double[] x) {
        double sum = 0;
        for (double entry : x) {
            sum += entry * entry;
        }
        return Math.sqrt(sum);
    }
}
