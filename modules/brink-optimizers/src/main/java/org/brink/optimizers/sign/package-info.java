/** Sign descent: steps of the same length in every coordinate, and Lion. */
package org.brink.optimizers.sign;
