/**
 * Exact derivatives of networks by reverse mode over truncated Taylor series.
 *
 * <p>Along w(ε) = w + εu every node of the network is a series x₀ + εx₁ + ε²x₂, and so is its adjoint. The adjoint
 * series of the weights is ∇L + ε·∇²L·u + ε²·½∇³L[u, u, ·]: one forward and one backward sweep per order give the
 * gradient, Hessian-vector products and third directional derivatives, exact to rounding. Coefficients of order r need
 * only those up to r, so that the primal sweep (order 0) of a point is done once and shared by all directions.
 *
 * <p>Arrays are made when they are first needed and used again. In steady state a call of an evaluation allocates at
 * most 16 KiB, and 256 bytes for each matrix product that it asks the kernel for (there are as many as layers, pieces
 * of examples and orders; attention has one for each example and head): tested for the kernel in plain Java. On the
 * Vector API products allocate until the virtual machine has compiled them.
 *
 * <p>Layers of the package, from the top: {@link org.brink.jets.net net} has architectures, and makes objectives of
 * them; {@link org.brink.jets.layer layer} has what they are made of; {@link org.brink.jets.tensor tensor} is the
 * language that both are written in, free of number formats; {@link org.brink.jets.float64 float64} carries out what is
 * written in it; {@link org.brink.jets.loss loss} has the losses, and {@link org.brink.jets.kernel kernel} multiplies
 * matrices.
 */
package org.brink.jets;
