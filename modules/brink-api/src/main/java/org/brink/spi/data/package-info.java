/**
 * Data sets that networks are trained on. To implement one: write a {@link org.brink.spi.data.DatasetProvider},
 * register it, and extend {@code DatasetContract} of brink-testkit. The same settings and seed must give the same bits.
 */
package org.brink.spi.data;
