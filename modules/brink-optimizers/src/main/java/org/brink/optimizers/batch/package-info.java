/** Minibatches: optimizers that see the gradient of some examples at a time. */
package org.brink.optimizers.batch;
