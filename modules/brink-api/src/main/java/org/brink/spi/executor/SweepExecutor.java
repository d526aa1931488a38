package org.brink.spi.executor;

import java.io.IOException;

/** Gets the cells of a sweep done, in this process or by others. */
public interface SweepExecutor {

    /**
     * Works until no cell is left, or the work {@linkplain SweepWork#cancelled is cancelled} or
     * {@linkplain SweepWork#detached left alone}. Comes back within some seconds after that.
     *
     * @throws IOException if results cannot be stored, or other processes cannot be started
     * @throws InterruptedException if the thread is interrupted, which means the same as that the work is cancelled
     */
    void execute(SweepWork work) throws IOException, InterruptedException;
}
