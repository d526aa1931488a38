/** Elementwise functions with their first three derivatives. */
package org.brink.jets.float64.function;
