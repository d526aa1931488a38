package org.brink.jets.layer;

import org.brink.jets.tensor.Pointwise;
import org.brink.jets.tensor.Tensor;

/** What normalisations have in common. Variances are those of the sample, divided by n. */
final class Standardize {

    /** Added to variances, as in PyTorch. */
    static final double EPSILON = 1e-5;

    private Standardize() {
    }

    /** Every row minus its mean, over the root of its variance plus {@link #EPSILON}. */
    static Tensor rows(Tensor x) {
        return overRootMeanSquare(x.minus(x.means().repeatColumn(x.columns())));
    }

    /** Every row over the root of its mean square plus {@link #EPSILON}. */
    static Tensor overRootMeanSquare(Tensor x) {
        Tensor factor = x.times(x).means().map(Pointwise.inverseRoot(EPSILON));
        return x.times(factor.repeatColumn(x.columns()));
    }

    /** Every row times a block of scales. */
    static Tensor scaled(Tensor x, Tensor scale) {
        return x.times(scale.repeatRow(x.rows()));
    }

    /** Every row plus a block of shifts. */
    static Tensor shifted(Tensor x, Tensor shift) {
        return x.plus(shift.repeatRow(x.rows()));
    }
}
