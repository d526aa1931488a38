/**
 * Objectives L: Rⁿ → R with exact derivatives up to the third. To implement one:
 *
 * <ol>
 *   <li>For a closed formula implement {@link org.brink.spi.objective.ClosedForm}: dimension, value, gradient,
 *       Hessian-vector product and third directional derivative, all as functions of the point.
 *   <li>Where only a gradient can be had, implement {@link org.brink.spi.objective.GradientOnly}: dimension, value and
 *       gradient. Hessian-vector products and third derivatives are then taken by differences, to about eleven and nine
 *       digits, and the record of every run says so. In {@code ObjectiveContract} such an objective may miss the
 *       symmetry of the third derivative by a little; {@code brink-cli check} tells by how much.
 *   <li>For an objective that shares work between those (a network on a data set) implement
 *       {@link org.brink.spi.objective.Objective} and its {@link org.brink.spi.objective.Evaluation} instead.
 *   <li>Objectives on data say more about themselves by further interfaces, each of which opens more probes and
 *       optimizers: {@link org.brink.spi.objective.FiniteSum} (minibatches), {@link
 *       org.brink.spi.objective.Predictive} (test loss, accuracy, outputs), {@link org.brink.spi.objective.Composite}
 *       (the Gauss-Newton part of the Hessian). {@link org.brink.spi.objective.FlowLimit} is for closed forms whose
 *       gradient flow can be solved.
 *   <li>Objectives with few variables can be descended many at a time, for maps over thousands of cells: {@link
 *       org.brink.spi.objective.Lockstep}.
 *   <li>If two numbers describe a point well, return a {@link org.brink.spi.objective.PlanarChart}; phase planes and
 *       landscapes are drawn on it.
 *   <li>Write an {@link org.brink.spi.objective.ObjectiveProvider} and register it.
 *   <li>Extend {@code ObjectiveContract} of brink-testkit: it checks all derivatives against differences, the
 *       symmetries of the Hessian and of the third derivative, and that nothing lent is written to.
 * </ol>
 */
package org.brink.spi.objective;
