/** Adagrad: step sizes that shrink with the sum of squared gradients. */
package org.brink.optimizers.adagrad;
