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

    /** Threads that wait in between, because starting one takes longer than some analyses; they end when unused. */
    private static final ExecutorService HELPERS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "brink-worker");
        thread.setDaemon(true);
        return thread;
    });

    private Workers() {
    }

    /**
     * Returns when all threads are done.
     *
     * @param name of the threads while they are at it
     * @param work ends by itself when there is nothing left to do
     * @param workers number of threads, at least 1
     * @throws CancellationException if the calling thread was interrupted, or the work was cancelled
     */
    public static void run(String name, Runnable work, int workers) {
        List<Future<?>> others = new ArrayList<>();
        for (int i = 1; i < workers; i++) {
            others.add(HELPERS.submit(() -> named(name, work)));
        }
        try {
            work.run();
            for (Future<?> other : others) {
                other.get();
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
            for (Future<?> other : others) {
                other.cancel(true);
            }
        }
    }

    private static void named(String name, Runnable work) {
        Thread thread = Thread.currentThread();
        String before = thread.getName();
        thread.setName(name);
        try {
            work.run();
        } finally {
            thread.setName(before);
        }
    }
}
