package org.brink.application.ui;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;

/** Waits for conditions, each with a deadline. Conditions about windows are looked at on the event thread. */
final class Await {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_EVERY_MILLIS = 40;

    private Await() {
    }

    /** Waits until the event thread finds the thing; fails with a sentence when it does not come in time. */
    static <T> T present(String what, Supplier<Optional<T>> look) {
        if (SwingUtilities.isEventDispatchThread()) {
            return look.get().orElseThrow(() -> new AssertionError("not there: " + what));
        }
        AtomicReference<T> found = new AtomicReference<>();
        until(what, PATIENCE, () -> {
            found.set(onEventThread(look).orElse(null));
            return found.get() != null;
        });
        return found.get();
    }

    /** Waits until the condition holds, asking on the event thread. */
    static void holds(String what, BooleanSupplier condition) {
        until(what, PATIENCE, () -> onEventThread(condition::getAsBoolean));
    }

    /** Waits until the condition holds, asking on this thread. */
    static void until(String what, Duration patience, BooleanSupplier condition) {
        long deadline = System.nanoTime() + patience.toNanos();
        CountDownLatch never = new CountDownLatch(1);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited " + patience.toSeconds() + " s in vain for " + what);
            }
            try {
                never.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted while waiting for " + what, e);
            }
        }
    }

    /** Asks something on the event thread and returns the answer. */
    static <T> T onEventThread(Supplier<T> question) {
        if (SwingUtilities.isEventDispatchThread()) {
            return question.get();
        }
        AtomicReference<T> answer = new AtomicReference<>();
        try {
            SwingUtilities.invokeAndWait(() -> answer.set(question.get()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (InvocationTargetException e) {
            throw new AssertionError("on the event thread: " + e.getCause(), e.getCause());
        }
        return answer.get();
    }
}
