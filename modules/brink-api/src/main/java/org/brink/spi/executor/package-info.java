/**
 * Executors get the cells of a sweep done: on the cores of this machine, or on a cluster. To add an engine, implement
 * {@link org.brink.spi.executor.SweepExecutor} and register an {@link org.brink.spi.executor.ExecutorProvider} with
 * {@code @ServiceProvider}; {@code brink-cli sweep FILE --on <type>} finds it.
 *
 * <ol>
 *   <li>In this process: call {@code work.runNext()} on as many threads as you like until it returns false.
 *   <li>By others: {@code work.writeLeft(file)} in {@code work.folder()}, have the engine start {@code brink-cli} with
 *       {@code work.arguments(file, share, shares, jobs)} once for every share, then ask {@code work.refresh()} every
 *       few seconds how many cells are left. Shares may be lost, run twice and run late: results are stored one by
 *       one, and
 *       what is missing in the end is started again.
 *   <li>Look at {@code work.cancelled()}, on which what was started is called off, and at {@code work.detached()}, on
 *       which it is left alone and found again later; keep what is needed for that in
 *       {@code work.folder()}, in a JSON document {@code cluster/job.json} that is there as long as others may be at
 *       work, and whose {@code executor} is the type of the provider. Say {@code goesOnByItself} in the provider.
 * </ol>
 *
 * <p>The contract is tested by {@code ExecutorContract} in the testkit.
 */
package org.brink.spi.executor;
