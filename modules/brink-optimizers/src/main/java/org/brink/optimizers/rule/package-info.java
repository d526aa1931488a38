/**
 * What optimizers are put together from: a {@link org.brink.optimizers.rule.StepSize}, a
 * {@link org.brink.optimizers.rule.Momentum} that filters gradients, and a {@link org.brink.optimizers.rule.Metric}
 * that makes the preconditioner. A {@link org.brink.optimizers.rule.ComposedOptimizer} joins the three.
 */
package org.brink.optimizers.rule;
