/**
 * Networks as objectives. To add an architecture: write an {@link org.brink.jets.net.Architecture} that lists its
 * blocks of weights and unrolls itself from operations; value, gradient, Hessian-vector products and third derivatives
 * follow.
 */
package org.brink.jets.net;
