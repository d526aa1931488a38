package org.brink.objectives.plane;

/** L(x, y) = ℓ(xy) for a function ℓ of one variable, given with three derivatives. */
public abstract class ProductLoss extends PlaneFunction {

    /** ℓ(z). */
    protected abstract double loss(double z);

    /** ℓ'(z). */
    protected abstract double first(double z);

    /** ℓ''(z). */
    protected abstract double second(double z);

    /** ℓ'''(z). */
    protected abstract double third(double z);

    @Override
    protected final double value(double x, double y) {
        return loss(x * y);
    }

    @Override
    protected final double dx(double x, double y) {
        return first(x * y) * y;
    }

    @Override
    protected final double dy(double x, double y) {
        return first(x * y) * x;
    }

    @Override
    protected final double dxx(double x, double y) {
        return second(x * y) * (y * y);
    }

    @Override
    protected final double dxy(double x, double y) {
        double z = x * y;
        return first(z) + z * second(z);
    }

    @Override
    protected final double dyy(double x, double y) {
        return second(x * y) * (x * x);
    }

    @Override
    protected final double dxxx(double x, double y) {
        return third(x * y) * (y * y * y);
    }

    @Override
    protected final double dxxy(double x, double y) {
        double z = x * y;
        return y * (2 * second(z) + z * third(z));
    }

    @Override
    protected final double dxyy(double x, double y) {
        double z = x * y;
        return x * (2 * second(z) + z * third(z));
    }

    @Override
    protected final double dyyy(double x, double y) {
        return third(x * y) * (x * x * x);
    }
}
