package org.brink.jets.kernel;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;

/**
 * A fixed number of threads that share work: the one that asks, and helpers that wait in between. Which part of a task
 * a thread does never changes what the part computes, so that results do not depend on timing. Safe for all threads.
 */
public final class Team {

    /** The caller alone. */
    public static final Team ALONE = new Team(1);

    /** Shared by all teams, so that threads that wait are found by whoever needs some; they end when long unused. */
    private static final ExecutorService HELPERS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "brink-team");
        thread.setDaemon(true);
        return thread;
    });

    private final int threads;

    /**
     * A team.
     *
     * @param threads how many threads work at a time for one caller, at least 1
     */
    public Team(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("a team needs at least one thread, not " + threads);
        }
        this.threads = threads;
    }

    /** How many threads there are, the caller included. */
    public int threads() {
        return threads;
    }

    /**
     * Does parts 0 to {@code parts} − 1 of a task and returns when all are done. Parts must not depend on each other
     * and must not ask the team for help themselves. The caller does the first, and every other that no helper has
     * begun by then.
     *
     * @throws RuntimeException what a part threw
     */
    public void run(int parts, IntConsumer part) {
        if (parts == 1) {
            part.accept(0);
            return;
        }
        FutureTask<?>[] others = new FutureTask<?>[parts];
        for (int i = 1; i < parts; i++) {
            int index = i;
            others[i] = new FutureTask<>(() -> part.accept(index), null);
            if (threads > 1) {
                HELPERS.execute(others[i]);
            }
        }
        try {
            part.accept(0);
        } finally {
            for (int i = 1; i < parts; i++) {
                others[i].run();
            }
            await(others);
        }
    }

    /** Waits for all parts, also when interrupted: they work on arrays of the caller. */
    private static void await(FutureTask<?>[] parts) {
        boolean interrupted = false;
        RuntimeException failure = null;
        for (int i = 1; i < parts.length;) {
            try {
                parts[i].get();
                i++;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                failure = new IllegalStateException("a part of the work failed: " + e.getCause(), e.getCause());
                i++;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw failure;
        }
    }
}
