/** Gradient descent with one step size that follows from the gradient or the loss. */
package org.brink.optimizers.normalised;
