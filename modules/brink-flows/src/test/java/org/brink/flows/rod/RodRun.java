package org.brink.flows.rod;

import java.util.Arrays;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;

/** A rod flow from a point at step 0, without a process around it. */
final class RodRun {

    private final RodFlow flow;
    private final int n;
    private final int substeps;
    private double time = 0.5;

    RodRun(Objective objective, Optimizer optimizer, double[] start, int rank, int substeps) {
        this.substeps = substeps;
        n = start.length;
        flow = new RodFlow(objective, optimizer, rank);
        Evaluation at = objective.newEvaluation();
        at.moveTo(start);
        double[] gradient = new double[n];
        at.gradient(gradient);
        State first = new State(optimizer.layout());
        State updated = new State(optimizer.layout());
        optimizer.start(first);
        optimizer.update(0, first, start, at, gradient, updated);
        new RodStart(optimizer, n).place(0, start, updated, at, flow);
    }

    RodFlow flow() {
        return flow;
    }

    /** Goes on to that time. */
    RodRun to(double end) {
        if (time == 0.5) {
            flow.advance(0.5, 1, Math.max(1, substeps / 2));
            time = 1;
        }
        for (; time < end; time++) {
            flow.advance(time, time + 1, substeps);
        }
        return this;
    }

    double[] centre() {
        return Arrays.copyOf(flow.z(), n);
    }

    /** Σ's entry of two coordinates. */
    double covariance(int i, int j) {
        double sum = 0;
        for (int k = 0; k < flow.rods().count(); k++) {
            sum += flow.rods().rod(k)[i] * flow.rods().rod(k)[j];
        }
        return sum;
    }
}
