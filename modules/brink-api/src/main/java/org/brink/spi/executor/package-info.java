/**
 * Executors get the cells of a sweep done: on the cores of this machine, or on a cluster. {@link
 * org.brink.spi.executor.SweepExecutor#execute} either runs cells in this process, or starts other processes on the
 * shared folder of the sweep and watches what they deliver.
 */
package org.brink.spi.executor;
