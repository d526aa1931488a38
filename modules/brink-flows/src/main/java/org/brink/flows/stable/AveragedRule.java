package org.brink.flows.stable;

import org.brink.spi.optimizer.AveragedForm;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** A rule without momentum whose P follows from the squared gradient; without oscillation that of the flow itself. */
final class AveragedRule implements DescentRule {

    private final AveragedForm form;
    private final int dimension;

    AveragedRule(AveragedForm form, int dimension) {
        this.form = form;
        this.dimension = dimension;
    }

    @Override
    public StateLayout layout() {
        return form.layout();
    }

    @Override
    public void begin(long index) {
    }

    @Override
    public void adopt(State optimizer, State flow) {
        form.adopt(optimizer, flow);
    }

    @Override
    public void describe(State flow, State optimizer) {
        form.release(flow, optimizer);
    }

    @Override
    public Preconditioner preconditioner(double t, State flow) {
        return form.preconditioner(t, flow, dimension);
    }

    @Override
    public double gain() {
        return 1;
    }

    @Override
    public double decay() {
        return 0;
    }

    @Override
    public void rate(double t, State flow, double[] squares, State out) {
        form.rate(t, flow, squares, out);
    }
}
