/**
 * Charts as data: axes and layers, free of any drawing library. Chart views make
 * {@link org.brink.api.chart.ChartModel}s; the charts module draws them on the screen and into figures.
 */
package org.brink.api.chart;
