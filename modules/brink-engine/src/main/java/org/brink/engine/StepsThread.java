package org.brink.engine;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Takes the steps of a run on a thread of their own. A component that does not come back after the run was cancelled is
 * interrupted, and in the end left behind, so that it can hold neither the run nor the program.
 */
final class StepsThread {

    private static final long LOOK_EVERY_MILLIS = 100;

    private final RunControl control;
    private final long graceMillis;

    /**
     * @param control says when the run is cancelled
     * @param graceMillis how long a step may take to end after that, before it is interrupted, and as long again before
     *     it is left behind
     */
    StepsThread(RunControl control, long graceMillis) {
        this.control = control;
        this.graceMillis = graceMillis;
    }

    /** Where a step stands now that is waited for in vain. */
    record Stuck(StackTraceElement[] frames) {
    }

    /**
     * Takes the steps.
     *
     * @param steps returns how they ended; whatever it throws is thrown here
     * @param leftBehind what to return instead if they are left behind
     */
    <T> T take(Callable<T> steps, Function<Stuck, T> leftBehind) throws Exception {
        FutureTask<T> task = new FutureTask<>(steps);
        Thread thread = new Thread(task, "Brink run");
        // a program that wants to end does not wait for it
        thread.setDaemon(true);
        thread.start();
        long cancelledAt = 0;
        boolean interrupted = false;
        while (true) {
            Optional<T> result = result(task);
            if (result.isPresent()) {
                return result.get();
            }
            if (!control.cancelled()) {
                continue;
            }
            long now = System.nanoTime();
            cancelledAt = cancelledAt == 0 ? now : cancelledAt;
            long waited = TimeUnit.NANOSECONDS.toMillis(now - cancelledAt);
            if (waited > 2 * graceMillis) {
                return leftBehind.apply(new Stuck(thread.getStackTrace()));
            }
            if (waited > graceMillis && !interrupted) {
                interrupted = true;
                thread.interrupt();
            }
        }
    }

    /** The result if it comes within a moment. */
    private <T> Optional<T> result(FutureTask<T> task) throws Exception {
        try {
            return Optional.of(task.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        } catch (InterruptedException e) {
            // whoever interrupts the thread of a run wants it to end
            control.cancel();
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        }
    }
}
