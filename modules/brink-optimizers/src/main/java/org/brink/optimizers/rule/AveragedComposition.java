package org.brink.optimizers.rule;

import org.brink.spi.optimizer.AveragedForm;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** P = diag(d)/η(t) with denominators d of an {@link AveragedMetric}. */
final class AveragedComposition implements AveragedForm {

    private final StepSize stepSize;
    private final AveragedMetric metric;
    private final int first;

    /** @param first index of the first slot of the metric in the state of the optimizer */
    AveragedComposition(StepSize stepSize, AveragedMetric metric, int first) {
        this.stepSize = stepSize;
        this.metric = metric;
        this.first = first;
    }

    @Override
    public StateLayout layout() {
        return metric.layout();
    }

    @Override
    public void adopt(State next, State flow) {
        metric.adopt(next, first, flow);
    }

    @Override
    public void release(State flow, State next) {
        metric.release(flow, next, first);
    }

    @Override
    public void rate(double t, State state, double[] meanSquare, State out) {
        metric.rate(state, meanSquare, out);
    }

    @Override
    public boolean settle(double[] meanSquare, State state) {
        return metric.settle(meanSquare, state);
    }

    @Override
    public void diagonal(double t, State state, double[] out) {
        metric.denominators(t, state, out);
        divide(out, stepSize.atTime(t));
    }

    @Override
    public void diagonalRate(double t, State state, double[] meanSquare, double[] out) {
        metric.denominatorRate(t, state, meanSquare, out);
        divide(out, stepSize.atTime(t));
    }

    private static void divide(double[] out, double eta) {
        for (int i = 0; i < out.length; i++) {
            out[i] /= eta;
        }
    }

    @Override
    public boolean uniform() {
        return metric.uniform();
    }
}
