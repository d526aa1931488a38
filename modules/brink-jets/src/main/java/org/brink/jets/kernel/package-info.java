/** Arithmetic on blocks of numbers: the only place that knows how numbers are stored and multiplied. */
package org.brink.jets.kernel;
