/** Sharpness-aware minimisation: gradients at a perturbed point. */
package org.brink.optimizers.sam;
