package org.brink.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same work on several threads, the calling one among them; what to do next is up to the work. */
public final class Workers {

    private Workers() {
    }

    /**
     * Returns when all threads are done.
     *
     * @param name of the threads that are added
     * @param work ends by itself when there is nothing left to do
     * @param workers number of threads, at least 1
     * @throws CancellationException if the calling thread was interrupted, or the work was cancelled
     */
    public static void run(String name, Runnable work, int workers) {
        if (workers <= 1) {
            work.run();
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(workers - 1, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 1; i < workers; i++) {
                all.add(pool.submit(work));
            }
            work.run();
            for (Future<?> each : all) {
                each.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            pool.shutdownNow();
        }
    }
}
