/**
 * Networks as objectives. To add an architecture: write an {@link org.brink.jets.net.Architecture} that composes itself
 * from layers; value, gradient, Hessian-vector products and third derivatives follow, in every number format.
 */
package org.brink.jets.net;
