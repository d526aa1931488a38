/**
 * Probes: measurements of processes at one instant. To implement one:
 *
 * <ol>
 *   <li>Declare what is measured as {@link org.brink.api.run.Channel}s; their order gives the indices used in
 *       {@link org.brink.spi.probe.Row}.
 *   <li>Implement {@link org.brink.spi.probe.Probe#observe}: read the instant, set every channel of the row. Quality
 *       belongs to the number: an iterative result comes with channels for residual and convergence.
 *   <li>Write a {@link org.brink.spi.probe.ProbeProvider}, say whether one probe watches one process or the whole run,
 *       and register it.
 *   <li>Extend {@code ProbeContract} of brink-testkit: it checks that every channel is set and that the trajectory is
 *       the same to the last bit with and without the probe.
 * </ol>
 */
package org.brink.spi.probe;
