package org.brink.engine.check;

import org.brink.spi.objective.Evaluation;

/** Checks that Hessian and third derivative do not depend on the order of their arguments. */
final class Symmetries {

    /** A derivative that much smaller than the one before it is nothing but rounding errors. */
    private static final double FLOOR = 1e-3;

    private final Evaluation evaluation;
    private final double gradientSize;
    private final CheckPlan plan;

    Symmetries(Evaluation evaluation, double[] gradient, CheckPlan plan) {
        this.evaluation = evaluation;
        this.gradientSize = Comparison.norm(gradient);
        this.plan = plan;
    }

    Finding hessian(Direction u, Direction v) {
        double[] hu = product(u);
        double[] hv = product(v);
        double size = Math.max(FLOOR * gradientSize, Math.max(Comparison.norm(hu), Comparison.norm(hv)));
        return Comparison.equal(Comparison.dot(v.vector(), hu), Comparison.dot(u.vector(), hv), size,
                plan.hessianSymmetry(), names(u, v));
    }

    /** The two arguments that are given trade places. */
    Finding exchanged(Direction u, Direction v) {
        return Comparison.equal(third(u, v), third(v, u), least(u, v), plan.thirdSymmetry(), names(u, v));
    }

    /** The argument that is left open trades places with one that is given. */
    Finding rotated(Direction u, Direction v, Direction x) {
        double[] uv = third(u, v);
        double[] ux = third(u, x);
        double size = Math.max(least(u, v), Math.max(Comparison.norm(uv), Comparison.norm(ux)));
        return Comparison.equal(Comparison.dot(uv, x.vector()), Comparison.dot(ux, v.vector()), size,
                plan.thirdSymmetry(), names(u, v) + ", x = " + x.name());
    }

    private double least(Direction u, Direction v) {
        return FLOOR * Math.max(Comparison.norm(product(u)), Comparison.norm(product(v)));
    }

    private double[] product(Direction u) {
        double[] out = new double[u.vector().length];
        evaluation.hessianTimes(u.vector(), out);
        return out;
    }

    private double[] third(Direction u, Direction v) {
        double[] out = new double[u.vector().length];
        evaluation.third(u.vector(), v.vector(), out);
        return out;
    }

    private static String names(Direction u, Direction v) {
        return "u = " + u.name() + ", v = " + v.name();
    }
}
