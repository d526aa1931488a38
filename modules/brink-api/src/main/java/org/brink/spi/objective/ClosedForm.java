package org.brink.spi.objective;

/**
 * An objective given by formulas that need no shared work: implement the four functions of the point, and the
 * evaluation follows. The rules for arrays are those of {@link Evaluation}.
 */
public interface ClosedForm extends Objective {

    /** L(w). */
    double value(double[] w);

    /** Writes ∇L(w). */
    void gradient(double[] w, double[] out);

    /** Writes ∇²L(w)·u. */
    void hessianTimes(double[] w, double[] u, double[] out);

    /** Writes ∇³L(w)[u, v, ·]. */
    void third(double[] w, double[] u, double[] v, double[] out);

    @Override
    default Evaluation newEvaluation() {
        return new ClosedFormEvaluation(this);
    }
}
