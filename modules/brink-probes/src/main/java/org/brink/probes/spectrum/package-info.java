/**
 * Probes of the Hessian's largest eigenvalues and of the values at which they meet the edge of stability. Every
 * eigenvalue comes with its residual, what it cost and whether it converged; small problems are solved densely, large
 * ones from products with a warm start.
 */
package org.brink.probes.spectrum;
