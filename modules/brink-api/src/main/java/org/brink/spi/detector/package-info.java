/**
 * Event detectors: they notice that something happens in a run, such as the sharpness reaching its threshold. What is
 * done about it, the experiment says. To implement one:
 *
 * <ol>
 *   <li>Write a {@link org.brink.spi.detector.Detector}. State the criterion in its Javadoc, with its defaults. Look at
 *       the process, or at what probes have measured at the same instant, or at both. Report an event once, and again
 *       only after it was over.
 *   <li>Write a {@link org.brink.spi.detector.DetectorProvider} and register it. Its type is the type of the events: a
 *       name for what happens. If it reads a channel, let a parameter choose it, and
 *       {@linkplain org.brink.spi.detector.DetectorContext#requireScalar require} it.
 *   <li>Extend {@code DetectorContract} of brink-testkit, and test the criterion on a case in closed form.
 * </ol>
 */
package org.brink.spi.detector;
