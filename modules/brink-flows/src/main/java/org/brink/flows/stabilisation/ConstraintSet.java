package org.brink.flows.stabilisation;

/**
 * M = {S(w) ≤ 2/η, ∇L(w)·u(w) = 0}. A point is brought onto it along u and ∇S⊥, the directions of the
 * orthogonal projection to leading order, by Newton steps that solve both constraints to {@link #TOLERANCE}.
 */
final class ConstraintSet {

    /** Error of the constraints, relative to S and to ‖∇L‖. */
    static final double TOLERANCE = 1e-9;

    private static final int MOST_STEPS = 60;
    /** How close a second eigenvalue may come to the edge, relative to it. */
    private static final double APART = 2e-3;

    private final SharpestPair pair;
    private boolean binding;
    private String failure = "";

    ConstraintSet(SharpestPair pair) {
        this.pair = pair;
    }

    /** Whether S = 2/η held the point that was projected last. */
    boolean binding() {
        return binding;
    }

    /** Why the last point could not be projected; empty if it was. */
    String failure() {
        return failure;
    }

    /**
     * Moves a point onto M; the pair then is that at the point.
     *
     * @param edge 2/η
     * @return whether it was possible
     */
    boolean project(double[] point, double edge) {
        binding = false;
        failure = "";
        for (int step = 0; step < MOST_STEPS; step++) {
            if (!Vector.finite(point)) {
                failure = "the constrained trajectory leaves every bound";
                return false;
            }
            pair.look(point);
            double[] u = pair.direction();
            double along = Vector.dot(pair.gradient(), u);
            double excess = pair.sharpness() - edge;
            binding |= excess > TOLERANCE * edge;
            if (binding && pair.second() > edge * (1 - APART)) {
                failure = "a second eigenvalue has reached the edge; the theory is for one";
                return false;
            }
            double size = Math.sqrt(Vector.dot(pair.gradient(), pair.gradient()));
            boolean there = Math.abs(along) <= TOLERANCE * size + Double.MIN_NORMAL;
            if (there && !(binding && Math.abs(excess) > TOLERANCE * edge)) {
                return true;
            }
            if (!(pair.sharpness() > 0)) {
                failure = "no direction of positive curvature";
                return false;
            }
            double shift = -along / pair.sharpness();
            Vector.add(shift, u, point);
            if (binding) {
                double[] across = Vector.across(pair.slope(), u);
                double change = excess + shift * Vector.dot(pair.slope(), u);
                Vector.add(-change / Vector.dot(across, across), across, point);
            }
        }
        failure = "no point nearby has S ≤ 2/η and ∇L·u = 0";
        return false;
    }
}
