/**
 * Data sets that networks are trained on. To implement one: write a {@link org.brink.spi.data.DatasetProvider}, register
 * it, and test that the same settings and seed give the same bits.
 */
package org.brink.spi.data;
