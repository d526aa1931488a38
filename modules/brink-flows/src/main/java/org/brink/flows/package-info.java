/**
 * Flows: differential equations, in units of optimizer steps, that predict the path of a discrete optimizer. Each is a
 * process that advances by one unit of time per step, beside the optimizer and from the same point.
 */
package org.brink.flows;
