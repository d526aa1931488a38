/** Optimizers around a base optimizer: weight decay, clipping, and a frozen preconditioner. */
package org.brink.optimizers.wrapper;
