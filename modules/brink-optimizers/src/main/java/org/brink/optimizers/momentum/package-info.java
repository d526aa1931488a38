/** Gradient descent with momentum: heavy ball and Nesterov's method, as sums and as averages of gradients. */
package org.brink.optimizers.momentum;
