/** Adafactor: a second moment of rows and columns instead of one of entries. */
package org.brink.optimizers.factored;
