package org.brink.jets;

import org.brink.spi.objective.Evaluation;
import org.brink.testkit.numeric.Vectors;

/** Derivatives at moved points as fresh arrays, for comparison with differences. */
public final class Derivatives {

    private Derivatives() {
    }

    /** The evaluation, moved to w + h·u. */
    public static Evaluation moved(Evaluation at, double[] w, double h, double[] u) {
        at.moveTo(Vectors.plus(w, h, u));
        return at;
    }

    /** ∇L. */
    public static double[] gradient(Evaluation at) {
        double[] out = new double[at.dimension()];
        at.gradient(out);
        return out;
    }

    /** ∇²L·u. */
    public static double[] product(Evaluation at, double[] u) {
        double[] out = new double[at.dimension()];
        at.hessianTimes(u, out);
        return out;
    }
}
