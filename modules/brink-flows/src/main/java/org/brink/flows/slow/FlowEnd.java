package org.brink.flows.slow;

import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.FlowLimit;
import org.brink.spi.objective.Objective;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;

/**
 * Where gradient flow dw/dt = −∇L(w) from a point ends: in closed form where the objective knows it, otherwise by
 * integration with relative error 1e-10 a step until the gradient has shrunk to {@link #SHRUNK} of what it was or to
 * {@link #REST}, by at most {@link #MOST_EVALUATIONS} gradients.
 */
final class FlowEnd {

    private static final double SHRUNK = 1e-9;
    private static final double REST = 1e-12;
    private static final int MOST_EVALUATIONS = 200_000;
    private static final double ABSOLUTE = 1e-14;
    private static final double RELATIVE = 1e-10;

    private final Objective objective;
    private final Evaluation evaluation;
    private final double[] gradient;

    FlowEnd(Objective objective) {
        this.objective = objective;
        evaluation = objective.newEvaluation();
        gradient = new double[objective.dimension()];
    }

    /** Writes the end of the flow from a point; whether it was reached. */
    boolean from(double[] start, double[] out) {
        if (objective instanceof FlowLimit known) {
            known.flowLimit(start, out);
            return true;
        }
        System.arraycopy(start, 0, out, 0, start.length);
        double first = slope(out);
        DormandPrince853Integrator integrator = new DormandPrince853Integrator(1e-12, 1e9, ABSOLUTE, RELATIVE);
        OrdinaryDifferentialEquation equation = new OrdinaryDifferentialEquation() {
            @Override
            public int getDimension() {
                return gradient.length;
            }

            @Override
            public double[] computeDerivatives(double t, double[] w) {
                slope(w);
                double[] rate = new double[w.length];
                for (int i = 0; i < rate.length; i++) {
                    rate[i] = -gradient[i];
                }
                return rate;
            }
        };
        double time = 1;
        int left = MOST_EVALUATIONS;
        try {
            while (slope(out) > Math.max(REST, SHRUNK * first)) {
                integrator.setMaxEvaluations(left);
                double[] end = integrator.integrate(equation, new ODEState(0, out.clone()), time).getPrimaryState();
                left -= integrator.getEvaluations();
                System.arraycopy(end, 0, out, 0, out.length);
                time *= 2;
                if (left <= 0 || !Double.isFinite(time)) {
                    return false;
                }
            }
            return true;
        } catch (MathRuntimeException e) {
            // too many evaluations, or steps that become too short: there is no end within reach
            return false;
        }
    }

    private double slope(double[] at) {
        evaluation.moveTo(at);
        evaluation.gradient(gradient);
        double square = 0;
        for (double entry : gradient) {
            square += entry * entry;
        }
        return Math.sqrt(square);
    }
}
