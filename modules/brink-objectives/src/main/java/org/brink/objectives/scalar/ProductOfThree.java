package org.brink.objectives.scalar;

import java.util.List;
import java.util.Optional;
import org.brink.objectives.plane.PairChart;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.ClosedForm;
import org.brink.spi.objective.FlowLimit;
import org.brink.spi.objective.PlanarChart;

/** L = ½(1−w₀w₁w₂)² with free factors. Gradient descent keeps the tie w₁ = w₂ to the last bit. */
final class ProductOfThree implements ClosedForm, FlowLimit {

    @Override
    public int dimension() {
        return 3;
    }

    private static double residual(double[] w) {
        return w[0] * (w[1] * w[2]) - 1;
    }

    @Override
    public double value(double[] w) {
        double r = residual(w);
        return 0.5 * r * r;
    }

    @Override
    public void gradient(double[] w, double[] out) {
        double r = residual(w);
        out[0] = r * (w[1] * w[2]);
        out[1] = r * (w[0] * w[2]);
        out[2] = r * (w[0] * w[1]);
    }

    @Override
    public void hessianTimes(double[] w, double[] u, double[] out) {
        double a = w[0];
        double b = w[1];
        double c = w[2];
        double r = residual(w);
        double along = b * c * u[0] + a * c * u[1] + a * b * u[2];
        out[0] = along * (b * c) + r * (c * u[1] + b * u[2]);
        out[1] = along * (a * c) + r * (c * u[0] + a * u[2]);
        out[2] = along * (a * b) + r * (b * u[0] + a * u[1]);
    }

    @Override
    public void third(double[] w, double[] u, double[] v, double[] out) {
        double a = w[0];
        double b = w[1];
        double c = w[2];
        double r = residual(w);
        double alongU = b * c * u[0] + a * c * u[1] + a * b * u[2];
        double alongV = b * c * v[0] + a * c * v[1] + a * b * v[2];
        double uv01 = u[0] * v[1] + u[1] * v[0];
        double uv02 = u[0] * v[2] + u[2] * v[0];
        double uv12 = u[1] * v[2] + u[2] * v[1];
        double curvature = c * uv01 + b * uv02 + a * uv12;
        out[0] = alongU * (c * v[1] + b * v[2]) + alongV * (c * u[1] + b * u[2]) + curvature * (b * c) + r * uv12;
        out[1] = alongU * (c * v[0] + a * v[2]) + alongV * (c * u[0] + a * u[2]) + curvature * (a * c) + r * uv02;
        out[2] = alongU * (b * v[0] + a * v[1]) + alongV * (b * u[0] + a * u[1]) + curvature * (a * b) + r * uv01;
    }

    @Override
    public List<Block> blocks() {
        return Factors.blocks(3);
    }

    /** x = w₀, y = w₁ = w₂. */
    @Override
    public Optional<PlanarChart> planarChart() {
        return Optional.of(PairChart.of("x", "y", "xyy", 1));
    }

    @Override
    public void flowLimit(double[] w, double[] out) {
        ProductFlow.limit(w, out);
    }
}
