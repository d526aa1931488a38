package org.brink.objectives.plane;

import java.util.List;
import java.util.Optional;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.ClosedForm;
import org.brink.spi.objective.PlanarChart;

/**
 * An objective of two coordinates (x, y), given by its partial derivatives up to the third order. Each is a function of
 * the point alone, so that products with directions need no scratch arrays.
 */
public abstract class PlaneFunction implements ClosedForm {

    /** L. */
    protected abstract double value(double x, double y);

    /** ∂L/∂x. */
    protected abstract double dx(double x, double y);

    /** ∂L/∂y. */
    protected abstract double dy(double x, double y);

    /** ∂²L/∂x². */
    protected abstract double dxx(double x, double y);

    /** ∂²L/∂x∂y. */
    protected abstract double dxy(double x, double y);

    /** ∂²L/∂y². */
    protected abstract double dyy(double x, double y);

    /** ∂³L/∂x³. */
    protected abstract double dxxx(double x, double y);

    /** ∂³L/∂x²∂y. */
    protected abstract double dxxy(double x, double y);

    /** ∂³L/∂x∂y². */
    protected abstract double dxyy(double x, double y);

    /** ∂³L/∂y³. */
    protected abstract double dyyy(double x, double y);

    @Override
    public final int dimension() {
        return 2;
    }

    @Override
    public final double value(double[] w) {
        return value(w[0], w[1]);
    }

    @Override
    public final void gradient(double[] w, double[] out) {
        out[0] = dx(w[0], w[1]);
        out[1] = dy(w[0], w[1]);
    }

    @Override
    public final void hessianTimes(double[] w, double[] u, double[] out) {
        double mixed = dxy(w[0], w[1]);
        out[0] = dxx(w[0], w[1]) * u[0] + mixed * u[1];
        out[1] = mixed * u[0] + dyy(w[0], w[1]) * u[1];
    }

    @Override
    public final void third(double[] w, double[] u, double[] v, double[] out) {
        double xx = u[0] * v[0];
        double xy = u[0] * v[1] + u[1] * v[0];
        double yy = u[1] * v[1];
        double xxy = dxxy(w[0], w[1]);
        double xyy = dxyy(w[0], w[1]);
        out[0] = dxxx(w[0], w[1]) * xx + xxy * xy + xyy * yy;
        out[1] = xxy * xx + xyy * xy + dyyy(w[0], w[1]) * yy;
    }

    @Override
    public List<Block> blocks() {
        return List.of(new Block("x", 0, List.of(1)), new Block("y", 1, List.of(1)));
    }

    /** The two coordinates themselves. */
    @Override
    public Optional<PlanarChart> planarChart() {
        return Optional.of(PairChart.of("x", "y"));
    }
}
