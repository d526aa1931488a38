/**
 * The semidefinite complementarity problem: for a symmetric k×k matrix A and a self-adjoint positive semidefinite map B
 * of symmetric matrices, find X ⪰ 0 with Z = A + B[X] ⪰ 0 and ⟨X, Z⟩ = 0. These are the optimality conditions of
 * min ½⟨X, B[X]⟩ + ⟨A, X⟩ over X ⪰ 0. In a central flow A says how far k eigenvalues are from the edge of stability
 * and where they drift, B how an oscillation of covariance X pushes them back (Cohen, Damian, Talwalkar, Kolter and
 * Lee, arXiv:2410.24206); k is the number of critical eigenvalues and small.
 *
 * <p>{@link org.brink.spectral.complementarity.ComplementaritySolver} solves it; symmetric matrices are written as
 * vectors in the orthonormal basis of {@link org.brink.spectral.complementarity.SymmetricBasis}.
 */
package org.brink.spectral.complementarity;
