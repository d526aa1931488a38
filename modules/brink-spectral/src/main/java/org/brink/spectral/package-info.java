/**
 * The largest algebraic eigenpairs of symmetric operators that are known by their products, such as the Hessian of an
 * objective or its preconditioned form. {@link org.brink.spectral.EigenTracker} is the way in: it decomposes small
 * operators densely, solves large ones by a warm-started block Krylov method, and reports with every eigenpair its
 * residual, what it cost, and whether it met the stated tolerance ({@link org.brink.spectral.ResidualRule}).
 */
package org.brink.spectral;
