/**
 * Probes of the Hessian's spectrum and of the values at which it meets the edge of stability. Eigenvalues come with
 * their residuals, bounds on their errors, what they cost and whether they converged; small problems are solved
 * densely, large ones from products with a predicted start. Trace, norm and density are estimated from random vectors,
 * with standard errors.
 */
package org.brink.probes.spectrum;
