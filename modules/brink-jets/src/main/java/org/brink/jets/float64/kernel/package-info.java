/** Matrices inside arrays of double precision, and their products in plain Java. */
package org.brink.jets.float64.kernel;
