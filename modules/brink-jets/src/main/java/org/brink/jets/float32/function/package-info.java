/** Elementwise functions with their first three derivatives in single precision; most are made from others. */
package org.brink.jets.float32.function;
