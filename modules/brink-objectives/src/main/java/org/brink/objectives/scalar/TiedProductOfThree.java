package org.brink.objectives.scalar;

import java.util.Optional;
import org.brink.objectives.plane.PairChart;
import org.brink.objectives.plane.PlaneFunction;
import org.brink.spi.objective.FlowLimit;
import org.brink.spi.objective.PlanarChart;

/**
 * ½(1−xyz)² on the tied slice z = y, in the orthonormal coordinates x and v = √2·y of that slice: L = ½(1−½xv²)².
 *
 * <p>Only orthonormal coordinates keep the gradient descent and the Hessian of the free factors; with y itself the step
 * in y would be twice as long. The planar chart shows x and y.
 */
final class TiedProductOfThree extends PlaneFunction implements FlowLimit {

    private static double residual(double x, double v) {
        return 0.5 * (x * (v * v)) - 1;
    }

    @Override
    protected double value(double x, double v) {
        double r = residual(x, v);
        return 0.5 * r * r;
    }

    @Override
    protected double dx(double x, double v) {
        return residual(x, v) * (0.5 * (v * v));
    }

    @Override
    protected double dy(double x, double v) {
        return residual(x, v) * (x * v);
    }

    @Override
    protected double dxx(double x, double v) {
        return 0.25 * (v * v) * (v * v);
    }

    @Override
    protected double dxy(double x, double v) {
        return v * (x * (v * v) - 1);
    }

    @Override
    protected double dyy(double x, double v) {
        return x * (1.5 * (x * (v * v)) - 1);
    }

    @Override
    protected double dxxx(double x, double v) {
        return 0;
    }

    @Override
    protected double dxxy(double x, double v) {
        return v * v * v;
    }

    @Override
    protected double dxyy(double x, double v) {
        return 3 * (x * (v * v)) - 1;
    }

    @Override
    protected double dyyy(double x, double v) {
        return 3 * x * x * v;
    }

    @Override
    public Optional<PlanarChart> planarChart() {
        return Optional.of(PairChart.of("x", "y", "xy", Math.sqrt(2)));
    }

    @Override
    public void flowLimit(double[] w, double[] out) {
        double y = w[1] / Math.sqrt(2);
        double[] limit = new double[3];
        ProductFlow.limit(new double[] {w[0], y, y}, limit);
        out[0] = limit[0];
        out[1] = Math.sqrt(2) * limit[1];
    }
}
