/**
 * Processes: whatever moves the point in the steps of a run, discrete or continuous. To implement one:
 *
 * <ol>
 *   <li>Implement {@link org.brink.spi.process.Process}. A step has two phases: {@code prepare} computes everything
 *       about the current instant and the next position without changing the current one; {@code commit} adopts it.
 *       Between the two all processes are observed at the same instant.
 *   <li>Put whatever must survive a checkpoint into the saved {@link org.brink.spi.optimizer.State}.
 *   <li>A process that predicts how another one oscillates about it is {@link org.brink.spi.process.Predicting}; one
 *       that starts late or comes to an end is not {@code present} meanwhile, and says so as an
 *       {@linkplain org.brink.spi.process.Process#events event}.
 *   <li>If it takes steps with an optimizer of its own, let it be {@link org.brink.spi.process.Editable}, so that the
 *       optimizer can be changed on the way.
 *   <li>Write a {@link org.brink.spi.process.ProcessProvider} and register it.
 *   <li>Extend {@code ProcessContract} of brink-testkit.
 * </ol>
 */
package org.brink.spi.process;
