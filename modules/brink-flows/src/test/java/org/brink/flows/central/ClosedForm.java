package org.brink.flows.central;

import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.Eigenpairs;
import org.brink.spectral.HessianOperator;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;

/** σ² of scalar RMSProp and of gradient descent at the edge, from gradient, sharpness and its gradient alone. */
final class ClosedForm {

    private final double square;
    private final double sharpness;
    private final double sharpening;
    private final double slope;

    ClosedForm(Objective objective, double[] w) {
        int n = objective.dimension();
        Evaluation at = objective.newEvaluation();
        at.moveTo(w);
        double[] gradient = new double[n];
        at.gradient(gradient);
        Eigenpairs top = new EigenTracker(n, EigenOptions.largest(1).withMethod(EigenOptions.Method.DENSE))
                .solve(new HessianOperator(n).at(at));
        double[] third = new double[n];
        at.third(top.vector(0), top.vector(0), third);
        square = Dots.dot(gradient, gradient);
        sharpness = top.value(0);
        sharpening = -Dots.dot(gradient, third);
        slope = Dots.dot(third, third);
    }

    /** @param c (1−β₂)/β₂, or 0 for gradient descent */
    double variance(double eta, double c) {
        double s2 = sharpness * sharpness;
        return (2 * sharpening / s2 + 0.5 * c * (1 - 4 * square / (eta * eta * s2)))
                / (slope / s2 + 2 * c / (eta * eta));
    }
}
