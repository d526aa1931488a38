package org.brink.sweeps;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.brink.api.numeric.ComputeThreads;
import org.brink.spi.executor.SweepExecutor;
import org.brink.spi.executor.SweepWork;

/**
 * Runs cells on threads of this process, one cell to a thread. Each run computes on a single thread unless told
 * otherwise: many runs side by side keep the cores busier than many threads in one.
 */
public final class LocalExecutor implements SweepExecutor {

    private static final long LOOK_EVERY_MILLIS = 100;
    /** A run that does not come back after it was cancelled is left behind. */
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private final int jobs;
    private final int threads;

    /** An executor for all cores. */
    public LocalExecutor() {
        this(Runtime.getRuntime().availableProcessors(), 1);
    }

    /**
     * An executor.
     *
     * @param jobs how many cells to run at once, at least 1
     * @param threads how many threads each of them computes with, at least 1
     */
    public LocalExecutor(int jobs, int threads) {
        this.jobs = jobs;
        this.threads = threads;
    }

    @Override
    public void execute(SweepWork work) throws IOException, InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(jobs, work.left()); i++) {
            Thread worker = new Thread(() -> ComputeThreads.within(threads, () -> {
                work(work, failure);
                return null;
            }), "Brink sweep " + (i + 1));
            // a program that wants to end does not wait for it
            worker.setDaemon(true);
            workers.add(worker);
            worker.start();
        }
        await(workers, work);
        Throwable first = failure.get();
        if (first instanceof IOException e) {
            throw e;
        }
        if (first instanceof Error e) {
            throw e;
        }
        if (first instanceof RuntimeException e) {
            throw e;
        }
    }

    private static void work(SweepWork work, AtomicReference<Throwable> failure) {
        try {
            boolean more = true;
            while (more && failure.get() == null) {
                more = work.runNext();
            }
        } catch (IOException | RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(List<Thread> workers, SweepWork work) throws InterruptedException {
        long cancelledAt = 0;
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                worker.join(LOOK_EVERY_MILLIS);
                if (work.cancelled()) {
                    cancelledAt = cancelledAt == 0 ? System.nanoTime() : cancelledAt;
                    if (System.nanoTime() - cancelledAt > PATIENCE_NANOS) {
                        workers.forEach(Thread::interrupt);
                        return;
                    }
                }
            }
        }
    }
}
