package org.brink.workbench.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What was shown before zooming in, so that one can go back.
 *
 * @param <T> what is shown
 */
final class Zooms<T> {

    private final Deque<T> before = new ArrayDeque<>();
    private Optional<T> now = Optional.empty();

    /** What is shown; empty at first. */
    Optional<T> now() {
        return now;
    }

    /** Shows something new; there is no way back from it. */
    void begin(T first) {
        before.clear();
        now = Optional.of(first);
    }

    /** Zooms in. */
    void into(T closer) {
        now.ifPresent(before::push);
        now = Optional.of(closer);
    }

    /** The same place, known better. */
    void replace(T better) {
        now = Optional.of(better);
    }

    /** Whether there is a way back. */
    boolean canGoBack() {
        return !before.isEmpty();
    }

    /** Goes back by one zoom. */
    void back() {
        if (canGoBack()) {
            now = Optional.of(before.pop());
        }
    }

    /** Goes back to where zooming began. */
    void reset() {
        while (canGoBack()) {
            back();
        }
    }
}
