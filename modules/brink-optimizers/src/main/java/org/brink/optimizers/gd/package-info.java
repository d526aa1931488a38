/** Gradient descent. */
package org.brink.optimizers.gd;
