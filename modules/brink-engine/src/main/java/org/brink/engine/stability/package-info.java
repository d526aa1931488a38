/**
 * Where descents with momentum are stable, for people who ask without a run: the filter of an optimizer
 * ({@link org.brink.engine.stability.FilteredDescent}) and charts of its stability region
 * ({@link org.brink.engine.stability.StabilityCharts}).
 */
package org.brink.engine.stability;
