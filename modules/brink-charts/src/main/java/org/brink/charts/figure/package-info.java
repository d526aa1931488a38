/** Writes figures to files. */
package org.brink.charts.figure;
