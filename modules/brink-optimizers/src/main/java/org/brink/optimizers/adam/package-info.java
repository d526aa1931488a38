/** Adam and its kin: averages of gradients over roots of averages of squares. */
package org.brink.optimizers.adam;
