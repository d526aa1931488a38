/**
 * Chart views: they turn the stored series of one or several runs into a {@link org.brink.api.chart.ChartModel}. To
 * implement one:
 *
 * <ol>
 *   <li>Implement {@link org.brink.spi.view.View}: read decimated samples from the
 *       {@link org.brink.spi.view.ViewedRun}s and lay them out as layers. No drawing library, no Swing: the same model
 *       goes to the screen, to PNG, SVG and PDF.
 *   <li>If a run lacks the channels that the view needs, leave it out; if no run has them, return a model without
 *       layers whose text names the probe to add.
 *   <li>Write a {@link org.brink.spi.view.ViewProvider} and register it.
 *   <li>Extend {@code ViewContract} of brink-testkit.
 * </ol>
 */
package org.brink.spi.view;
