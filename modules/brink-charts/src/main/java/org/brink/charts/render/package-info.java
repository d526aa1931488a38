/** Draws {@link org.brink.api.chart.ChartModel}s with JFreeChart on any Graphics2D. */
package org.brink.charts.render;
