/** RMSProp with one step size for each coordinate or a single one, and Adadelta. */
package org.brink.optimizers.rmsprop;
