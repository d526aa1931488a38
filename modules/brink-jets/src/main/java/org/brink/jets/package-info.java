/**
 * Exact derivatives of networks by reverse mode over truncated Taylor series.
 *
 * <p>Along w(ε) = w + εu every node of the network is a series x₀ + εx₁ + ε²x₂, and so is its adjoint. The adjoint
 * series of the weights is ∇L + ε·∇²L·u + ε²·½∇³L[u, u, ·]: one forward and one backward sweep per order give the
 * gradient, Hessian-vector products and third directional derivatives, exact to rounding. Coefficients of order r need
 * only those up to r, so that the primal sweep (order 0) of a point is done once and shared by all directions.
 *
 * <p>Layers of the package: {@link org.brink.jets.kernel kernel} multiplies matrices, {@link org.brink.jets.loss loss}
 * has the losses, {@link org.brink.jets.float64 float64} everything else that computes,
 * {@link org.brink.jets.layer layer} and {@link org.brink.jets.net net} describe networks.
 */
package org.brink.jets;
