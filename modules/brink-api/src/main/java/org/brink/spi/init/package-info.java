/**
 * Initial points. To implement one: write an {@link org.brink.spi.init.InitProvider}, register it, and extend
 * {@code InitContract} of brink-testkit. The same settings and seed must give the same bits.
 */
package org.brink.spi.init;
