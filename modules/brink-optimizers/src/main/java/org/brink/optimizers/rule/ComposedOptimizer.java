package org.brink.optimizers.rule;

import java.util.Optional;
import java.util.OptionalDouble;
import org.brink.api.filter.LinearFilter;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.AveragedForm;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * w' = w − P⁻¹m with m from a {@link Momentum} and P from a {@link Metric}; the threshold is the edge of the filter of
 * the momentum.
 */
public final class ComposedOptimizer implements Optimizer {

    private final StepSize stepSize;
    private final Momentum momentum;
    private final Metric metric;
    private final StateLayout layout;
    private final int first;
    private final double[] direction;
    private LinearFilter known;
    private double threshold;

    /** An optimizer for points of the given dimension. */
    public ComposedOptimizer(int dimension, StepSize stepSize, Momentum momentum, Metric metric) {
        this.stepSize = stepSize;
        this.momentum = momentum;
        this.metric = metric;
        StateLayout all = momentum.layout();
        this.first = all.slots().size();
        for (StateLayout.Slot slot : metric.layout().slots()) {
            all = all.with(slot.name(), slot.length());
        }
        this.layout = all;
        this.direction = new double[dimension];
    }

    @Override
    public StateLayout layout() {
        return layout;
    }

    @Override
    public void start(State state) {
        metric.start(state, first);
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient, State next) {
        momentum.update(step, state, gradient, next);
        momentum.direction(step, next, gradient, direction);
        metric.update(step, state, position, at, gradient, direction, next, first);
    }

    @Override
    public void direction(long step, State next, double[] gradient, double[] out) {
        momentum.direction(step, next, gradient, out);
    }

    @Override
    public Preconditioner preconditioner(long step, State next) {
        return metric.at(step, next, first, stepSize.at(step) / momentum.correction(step, next));
    }

    @Override
    public OptionalDouble plainStepSize() {
        return momentum instanceof NoMomentum && metric instanceof NoMetric && stepSize.constant()
                ? OptionalDouble.of(stepSize.value()) : OptionalDouble.empty();
    }

    @Override
    public Optional<LinearFilter> filter(long step) {
        return Optional.of(momentum.filter(step));
    }

    @Override
    public Optional<AveragedForm> averagedForm() {
        return momentum.passesGradient()
                ? metric.averaged().map(averaged -> new AveragedComposition(stepSize, averaged, first))
                : Optional.empty();
    }

    @Override
    public double threshold(long step, State next) {
        LinearFilter filter = momentum.filter(step);
        // the filter rarely changes, and its edge takes longer than a step of a small network
        if (filter != known) {
            known = filter;
            threshold = filter.edge().threshold();
        }
        return threshold;
    }
}
