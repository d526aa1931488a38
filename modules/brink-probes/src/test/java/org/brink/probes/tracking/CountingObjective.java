package org.brink.probes.tracking;

import org.brink.spi.objective.ClosedForm;

/** Counts the Hessian-vector products that are taken of another objective. */
final class CountingObjective implements ClosedForm {

    private final ClosedForm counted;
    private int products;

    CountingObjective(ClosedForm counted) {
        this.counted = counted;
    }

    int products() {
        return products;
    }

    @Override
    public int dimension() {
        return counted.dimension();
    }

    @Override
    public double value(double[] w) {
        return counted.value(w);
    }

    @Override
    public void gradient(double[] w, double[] out) {
        counted.gradient(w, out);
    }

    @Override
    public void hessianTimes(double[] w, double[] u, double[] out) {
        products++;
        counted.hessianTimes(w, u, out);
    }

    @Override
    public void third(double[] w, double[] u, double[] v, double[] out) {
        counted.third(w, u, v, out);
    }
}
