package org.brink.optimizers.rule;

import java.util.Arrays;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** All denominators are one, always. */
final class Unadapted implements AveragedMetric {

    @Override
    public StateLayout layout() {
        return StateLayout.EMPTY;
    }

    @Override
    public void adopt(State next, int first, State flow) {
        // there is no state
    }

    @Override
    public void release(State flow, State next, int first) {
        // there is no state
    }

    @Override
    public void rate(State state, double[] meanSquare, State out) {
        // there is no state
    }

    @Override
    public void denominators(double t, State state, double[] out) {
        Arrays.fill(out, 1);
    }

    @Override
    public void denominatorRate(double t, State state, double[] meanSquare, double[] out) {
        Arrays.fill(out, 0);
    }

    @Override
    public boolean uniform() {
        return true;
    }
}
