package org.brink.probes.norm;

/** The unit ball of a norm on points. */
interface UnitBall {

    /** Writes a point d of the ball with the largest ⟨x, d⟩; returns ⟨x, d⟩, the dual norm of x. Not in place. */
    double farthest(double[] x, double[] out);

    /** The norm of x. */
    double norm(double[] x);
}
