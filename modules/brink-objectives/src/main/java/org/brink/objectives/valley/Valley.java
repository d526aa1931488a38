package org.brink.objectives.valley;

import org.brink.objectives.plane.PlaneFunction;

/** L = ½(y+x)x² − ε(x+y). */
final class Valley extends PlaneFunction {

    private final double slope;

    Valley(double slope) {
        this.slope = slope;
    }

    @Override
    protected double value(double x, double y) {
        return 0.5 * (y + x) * (x * x) - slope * (x + y);
    }

    @Override
    protected double dx(double x, double y) {
        return x * (1.5 * x + y) - slope;
    }

    @Override
    protected double dy(double x, double y) {
        return 0.5 * (x * x) - slope;
    }

    @Override
    protected double dxx(double x, double y) {
        return 3 * x + y;
    }

    @Override
    protected double dxy(double x, double y) {
        return x;
    }

    @Override
    protected double dyy(double x, double y) {
        return 0;
    }

    @Override
    protected double dxxx(double x, double y) {
        return 3;
    }

    @Override
    protected double dxxy(double x, double y) {
        return 1;
    }

    @Override
    protected double dxyy(double x, double y) {
        return 0;
    }

    @Override
    protected double dyyy(double x, double y) {
        return 0;
    }
}
