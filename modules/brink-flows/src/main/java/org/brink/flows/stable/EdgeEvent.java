package org.brink.flows.stable;

import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketedUnivariateSolver;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.events.Action;
import org.hipparchus.ode.events.AdaptableInterval;
import org.hipparchus.ode.events.ODEEventDetector;
import org.hipparchus.ode.events.ODEEventHandler;

/** Stops an integrator where a function of the path rises through zero, located on its dense output. */
final class EdgeEvent implements ODEEventDetector {

    /** Where the function is looked at between steps of the integrator, in steps of the optimizer. */
    private static final double INTERVAL = 0.5;
    private static final double TIME_ACCURACY = 1e-12;
    private static final double VALUE_ACCURACY = 1e-10;
    private static final int ORDER = 5;
    private static final int MOST_ITERATIONS = 100;

    /** A function of time and state. */
    @FunctionalInterface
    interface Excess {
        double at(double t, double[] y);
    }

    private final Excess excess;
    private boolean occurred;

    EdgeEvent(Excess excess) {
        this.excess = excess;
    }

    /** Whether the integrator was stopped. */
    boolean occurred() {
        return occurred;
    }

    @Override
    public double g(ODEStateAndDerivative at) {
        return excess.at(at.getTime(), at.getPrimaryState());
    }

    @Override
    public AdaptableInterval getMaxCheckInterval() {
        return AdaptableInterval.of(INTERVAL);
    }

    @Override
    public int getMaxIterationCount() {
        return MOST_ITERATIONS;
    }

    @Override
    public BracketedUnivariateSolver<UnivariateFunction> getSolver() {
        return new BracketingNthOrderBrentSolver(0, TIME_ACCURACY, VALUE_ACCURACY, ORDER);
    }

    @Override
    public ODEEventHandler getHandler() {
        return (at, detector, increasing) -> {
            if (!increasing) {
                return Action.CONTINUE;
            }
            occurred = true;
            return Action.STOP;
        };
    }
}
