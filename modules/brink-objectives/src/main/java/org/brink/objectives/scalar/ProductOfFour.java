package org.brink.objectives.scalar;

import java.util.List;
import java.util.Optional;
import org.brink.objectives.plane.PairChart;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.ClosedForm;
import org.brink.spi.objective.FlowLimit;
import org.brink.spi.objective.Lockstep;
import org.brink.spi.objective.LockstepDescent;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.PlanarChart;

/**
 * L = ½(1−w₀w₁w₂w₃)² with free factors (x, y, z, w).
 *
 * <p>Products are always formed from the pairs w₀w₂ and w₁w₃. That order makes the gradients of w₀ and w₂ equal to the
 * last bit where w₀ = w₂, and likewise for the other pair and for w₀ = w₁, w₂ = w₃, so that gradient descent keeps
 * these ties; otherwise rounding errors would grow across them above the edge.
 */
final class ProductOfFour implements ClosedForm, FlowLimit, Lockstep {

    @Override
    public int dimension() {
        return 4;
    }

    private static double residual(double[] w) {
        return (w[0] * w[2]) * (w[1] * w[3]) - 1;
    }

    @Override
    public double value(double[] w) {
        double r = residual(w);
        return 0.5 * r * r;
    }

    @Override
    public void gradient(double[] w, double[] out) {
        double even = w[0] * w[2];
        double odd = w[1] * w[3];
        double r = even * odd - 1;
        out[0] = r * (w[2] * odd);
        out[1] = r * (w[3] * even);
        out[2] = r * (w[0] * odd);
        out[3] = r * (w[1] * even);
    }

    @Override
    public void hessianTimes(double[] w, double[] u, double[] out) {
        double a = w[0];
        double b = w[1];
        double c = w[2];
        double d = w[3];
        double even = a * c;
        double odd = b * d;
        double r = even * odd - 1;
        double along = c * odd * u[0] + d * even * u[1] + a * odd * u[2] + b * even * u[3];
        out[0] = along * (c * odd) + r * (c * d * u[1] + odd * u[2] + b * c * u[3]);
        out[1] = along * (d * even) + r * (c * d * u[0] + a * d * u[2] + even * u[3]);
        out[2] = along * (a * odd) + r * (odd * u[0] + a * d * u[1] + a * b * u[3]);
        out[3] = along * (b * even) + r * (b * c * u[0] + even * u[1] + a * b * u[2]);
    }

    /**
     * With p = w₀w₁w₂w₃ and r = p − 1, ∇³L[u,v,·] = (∇p·u)∇²p·v + (∇p·v)∇²p·u + (uᵀ∇²p·v)∇p + r∇³p[u,v,·].
     */
    @Override
    public void third(double[] w, double[] u, double[] v, double[] out) {
        double a = w[0];
        double b = w[1];
        double c = w[2];
        double d = w[3];
        double even = a * c;
        double odd = b * d;
        double r = even * odd - 1;
        double alongU = c * odd * u[0] + d * even * u[1] + a * odd * u[2] + b * even * u[3];
        double alongV = c * odd * v[0] + d * even * v[1] + a * odd * v[2] + b * even * v[3];
        double uv01 = u[0] * v[1] + u[1] * v[0];
        double uv02 = u[0] * v[2] + u[2] * v[0];
        double uv03 = u[0] * v[3] + u[3] * v[0];
        double uv12 = u[1] * v[2] + u[2] * v[1];
        double uv13 = u[1] * v[3] + u[3] * v[1];
        double uv23 = u[2] * v[3] + u[3] * v[2];
        double curvature = c * d * uv01 + odd * uv02 + b * c * uv03 + a * d * uv12 + even * uv13 + a * b * uv23;
        out[0] = alongU * (c * d * v[1] + odd * v[2] + b * c * v[3])
                + alongV * (c * d * u[1] + odd * u[2] + b * c * u[3])
                + curvature * (c * odd) + r * (d * uv12 + c * uv13 + b * uv23);
        out[1] = alongU * (c * d * v[0] + a * d * v[2] + even * v[3])
                + alongV * (c * d * u[0] + a * d * u[2] + even * u[3])
                + curvature * (d * even) + r * (d * uv02 + c * uv03 + a * uv23);
        out[2] = alongU * (odd * v[0] + a * d * v[1] + a * b * v[3])
                + alongV * (odd * u[0] + a * d * u[1] + a * b * u[3])
                + curvature * (a * odd) + r * (d * uv01 + b * uv03 + a * uv13);
        out[3] = alongU * (b * c * v[0] + even * v[1] + a * b * v[2])
                + alongV * (b * c * u[0] + even * u[1] + a * b * u[2])
                + curvature * (b * even) + r * (c * uv01 + b * uv02 + a * uv12);
    }

    @Override
    public List<Block> blocks() {
        return Factors.blocks(4);
    }

    /** The tied slice: x = w₀ = w₂, y = w₁ = w₃. */
    @Override
    public Optional<PlanarChart> planarChart() {
        return Optional.of(PairChart.of("x", "y", "xyxy", 1));
    }

    @Override
    public void flowLimit(double[] w, double[] out) {
        ProductFlow.limit(w, out);
    }

    @Override
    public Optional<LockstepDescent> lockstep(List<? extends Objective> cells) {
        return Lockstep.alike(cells, ProductOfFour.class).map(alike -> new ProductsOfFour(alike.size()));
    }
}
