package org.brink.objectives.logcosh;

import org.brink.objectives.plane.ProductLoss;
import org.brink.spi.objective.FlowLimit;

/** L = log cosh(xy), in forms that neither overflow for large |xy| nor cancel for small. */
final class LogCoshProduct extends ProductLoss implements FlowLimit {

    private static final double LOG_2 = Math.log(2);

    @Override
    protected double loss(double z) {
        double size = Math.abs(z);
        if (size < 1) {
            // cosh² = 1 + sinh², which keeps all digits where log cosh z ≈ z²/2 is tiny
            double sinh = Math.sinh(size);
            return 0.5 * Math.log1p(sinh * sinh);
        }
        return size + Math.log1p(Math.exp(-2 * size)) - LOG_2;
    }

    @Override
    protected double first(double z) {
        return Math.tanh(z);
    }

    /** sech² z, by exponentials because 1 − tanh² cancels. */
    @Override
    protected double second(double z) {
        double e = Math.exp(-2 * Math.abs(z));
        return 4 * e / ((1 + e) * (1 + e));
    }

    @Override
    protected double third(double z) {
        return -2 * Math.tanh(z) * second(z);
    }

    /** The flow keeps x² − y² and lets the smaller of the two vanish. */
    @Override
    public void flowLimit(double[] w, double[] out) {
        double x = Math.abs(w[0]);
        double y = Math.abs(w[1]);
        double size = Math.sqrt(Math.abs((x - y) * (x + y)));
        out[0] = x > y ? Math.copySign(size, w[0]) : 0;
        out[1] = x > y ? 0 : Math.copySign(size, w[1]);
    }
}
