/**
 * Probes: measurements of processes at one instant. To implement one:
 *
 * <ol>
 *   <li>Declare what is measured as {@link org.brink.api.run.Channel}s; their order gives the indices used in
 *       {@link org.brink.spi.probe.Row}. A vector whose length varies, such as all eigenvalues above a threshold, is a
 *       {@linkplain org.brink.api.run.Channel#growing growing} channel.
 *   <li>Implement {@link org.brink.spi.probe.Probe#observe}: read the instant, set every channel of the row. Quality
 *       belongs to the number: an iterative result comes with channels for residual and convergence.
 *       Something that happens at a single step, such as a crossing of two eigenvalues, is an
 *       {@linkplain org.brink.spi.probe.Row#event event}.
 *   <li>If a measurement depends on earlier ones, such as by a warm start, override
 *       {@link org.brink.spi.probe.Probe#save} and {@code restore}. If it is dear, implement
 *       {@link org.brink.spi.probe.Costed}.
 *   <li>Write a {@link org.brink.spi.probe.ProbeProvider}, say whether one probe watches one process or the whole run,
 *       and register it.
 *   <li>Extend {@code ProbeContract} of brink-testkit: it checks that every channel is set, that the trajectory is the
 *       same to the last bit with and without the probe, and that a restored probe goes on as if nothing had happened.
 * </ol>
 */
package org.brink.spi.probe;
