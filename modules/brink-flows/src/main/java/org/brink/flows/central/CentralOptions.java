package org.brink.flows.central;

/**
 * How a central flow is computed.
 *
 * @param substeps Euler steps in one unit of time, at least 1
 * @param solveEverySubstep whether eigenvectors are solved for anew in every substep, or once in a unit of time;
 *     the Hessian within their span is exact in every substep
 * @param track eigenvalues above this share of the threshold are tracked, in (0, 1)
 * @param critical eigenvalues above this share of the threshold may be held at it, in (track, 1)
 * @param tolerance relative residual of eigenpairs
 * @param limit largest number of eigenpairs
 * @param ablated whether the oscillation keeps the effective step size at the edge, but does not move the point
 */
public record CentralOptions(int substeps, boolean solveEverySubstep, double track, double critical, double tolerance,
        int limit, boolean ablated) {

    /** The settings of the paper's program. */
    public static final CentralOptions USUAL = new CentralOptions(4, false, 0.75, 0.975, 1e-5, 32, false);

    /** These options with another number of substeps. */
    public CentralOptions withSubsteps(int number) {
        return new CentralOptions(number, solveEverySubstep, track, critical, tolerance, limit, ablated);
    }

    /** These options with a solve in every substep. */
    public CentralOptions solvingEverySubstep() {
        return new CentralOptions(substeps, true, track, critical, tolerance, limit, ablated);
    }

    /** These options for the ablated flow. */
    public CentralOptions withoutRegularisation() {
        return new CentralOptions(substeps, solveEverySubstep, track, critical, tolerance, limit, true);
    }
}
