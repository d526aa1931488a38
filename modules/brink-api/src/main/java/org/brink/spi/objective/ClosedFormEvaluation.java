package org.brink.spi.objective;

/** Evaluates a {@link ClosedForm} at a kept copy of the point. */
final class ClosedFormEvaluation implements Evaluation {

    private final ClosedForm objective;
    private final double[] point;

    ClosedFormEvaluation(ClosedForm objective) {
        this.objective = objective;
        this.point = new double[objective.dimension()];
    }

    @Override
    public int dimension() {
        return point.length;
    }

    @Override
    public void moveTo(double[] w) {
        System.arraycopy(w, 0, point, 0, point.length);
    }

    @Override
    public double value() {
        return objective.value(point);
    }

    @Override
    public void gradient(double[] out) {
        objective.gradient(point, out);
    }

    @Override
    public void hessianTimes(double[] u, double[] out) {
        objective.hessianTimes(point, u, out);
    }

    @Override
    public void third(double[] u, double[] v, double[] out) {
        objective.third(point, u, v, out);
    }
}
