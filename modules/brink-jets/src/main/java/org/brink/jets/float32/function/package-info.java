/** Elementwise functions with their first three derivatives, in single precision; most are made from those in double. */
package org.brink.jets.float32.function;
