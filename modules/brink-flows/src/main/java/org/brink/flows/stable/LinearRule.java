package org.brink.flows.stable;

import java.util.Optional;
import org.brink.api.filter.LinearFilter;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * A rule with a step size and a linear filter, such as gradient descent with momentum: what is slow passes the filter
 * with its gain Q(1), so that dw/dt = −Q(1)η∇L − (1 − ρ)w. The step size is that of the step, constant in between.
 */
final class LinearRule implements DescentRule {

    private final Optimizer optimizer;
    private final State anything;
    private Preconditioner preconditioner;
    private double gain;
    private double decay;

    private LinearRule(Optimizer optimizer) {
        this.optimizer = optimizer;
        anything = new State(optimizer.layout());
    }

    /** The rule of an optimizer; empty if P depends on its state, or momentum is not linear. */
    static Optional<LinearRule> of(Optimizer optimizer) {
        State zeros = new State(optimizer.layout());
        State others = new State(optimizer.layout());
        for (int i = 0; i < others.layout().slots().size(); i++) {
            for (int j = 0; j < others.array(i).length; j++) {
                others.array(i)[j] = 1 + (i + 2) * (j + 1) % 7;
            }
        }
        var stepSize = optimizer.preconditioner(0, zeros).uniformStepSize();
        boolean fixed = stepSize.isPresent() && stepSize.equals(optimizer.preconditioner(0, others).uniformStepSize());
        boolean linear = optimizer.filter(0).filter(LinearFilter::forgets).filter(q -> q.gain() > 0).isPresent();
        return fixed && linear ? Optional.of(new LinearRule(optimizer)) : Optional.empty();
    }

    @Override
    public StateLayout layout() {
        return StateLayout.EMPTY;
    }

    @Override
    public void begin(long index) {
        preconditioner = optimizer.preconditioner(index, anything);
        gain = optimizer.filter(index).map(LinearFilter::gain).orElse(1.0);
        decay = 1 - optimizer.retention(index);
    }

    @Override
    public void adopt(State from, State flow) {
    }

    @Override
    public void describe(State flow, State to) {
    }

    @Override
    public Preconditioner preconditioner(double t, State flow) {
        return preconditioner;
    }

    @Override
    public double gain() {
        return gain;
    }

    @Override
    public double decay() {
        return decay;
    }

    @Override
    public void rate(double t, State flow, double[] squares, State out) {
    }
}
