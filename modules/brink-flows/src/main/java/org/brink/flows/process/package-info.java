/**
 * What all flows have in common: where they start, how they are advanced, saved and observed. To add a flow:
 *
 * <ol>
 *   <li>Extend {@link org.brink.flows.process.FlowProcess} and implement {@code advance}: the state one unit of time,
 *       which is one optimizer step, later.
 *   <li>Arrays that the flow integrates beside position and optimizer state, such as a covariance, go into the layout
 *       of its {@linkplain org.brink.flows.process.FlowState#extra() extra} state. What only saves work, such as a warm
 *       start of an eigen solver, is handed out by {@code remember} and taken back by {@code recall}.
 *   <li>Return the predicted oscillation from {@code modes}, or a forecast of the flow's own.
 *   <li>Put {@link org.brink.flows.process.FlowStart#PARAMETERS} at the end of the provider's schema.
 * </ol>
 */
package org.brink.flows.process;
