package org.brink.objectives.scalar;

import java.util.List;
import java.util.Optional;
import org.brink.objectives.plane.PlaneFunction;
import org.brink.spi.objective.FlowLimit;
import org.brink.spi.objective.Lockstep;
import org.brink.spi.objective.LockstepDescent;
import org.brink.spi.objective.Objective;

/**
 * L = ¼(1−x²y²)². On the tied slice (x, y, x, y) of ½(1−w₀w₁w₂w₃)² both have the same gradient descent, to the last
 * bit, and the Hessian here has the two eigenvalues there that belong to directions within the slice.
 */
final class TiedProductOfFour extends PlaneFunction implements FlowLimit, Lockstep {

    /** p = x²y², formed as for free factors. */
    private static double product(double x, double y) {
        return (x * x) * (y * y);
    }

    @Override
    protected double value(double x, double y) {
        double r = product(x, y) - 1;
        return 0.25 * r * r;
    }

    @Override
    protected double dx(double x, double y) {
        return (product(x, y) - 1) * (x * (y * y));
    }

    @Override
    protected double dy(double x, double y) {
        return (product(x, y) - 1) * (y * (x * x));
    }

    @Override
    protected double dxx(double x, double y) {
        return (y * y) * (3 * product(x, y) - 1);
    }

    @Override
    protected double dxy(double x, double y) {
        return 2 * (x * y) * (2 * product(x, y) - 1);
    }

    @Override
    protected double dyy(double x, double y) {
        return (x * x) * (3 * product(x, y) - 1);
    }

    @Override
    protected double dxxx(double x, double y) {
        return 6 * x * (y * y) * (y * y);
    }

    @Override
    protected double dxxy(double x, double y) {
        return 2 * y * (6 * product(x, y) - 1);
    }

    @Override
    protected double dxyy(double x, double y) {
        return 2 * x * (6 * product(x, y) - 1);
    }

    @Override
    protected double dyyy(double x, double y) {
        return 6 * y * (x * x) * (x * x);
    }

    @Override
    public void flowLimit(double[] w, double[] out) {
        double[] limit = new double[4];
        ProductFlow.limit(new double[] {w[0], w[1], w[0], w[1]}, limit);
        out[0] = limit[0];
        out[1] = limit[1];
    }

    @Override
    public Optional<LockstepDescent> lockstep(List<? extends Objective> cells) {
        return Lockstep.alike(cells, TiedProductOfFour.class).map(alike -> new TiedProductsOfFour(alike.size()));
    }
}
