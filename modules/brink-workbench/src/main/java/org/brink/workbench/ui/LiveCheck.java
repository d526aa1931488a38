package org.brink.workbench.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.SwingUtilities;
import org.openide.util.RequestProcessor;

/**
 * Checks in the background what people type, a moment after they stop. To be used on the event thread.
 *
 * @param <I> what is typed
 * @param <R> what comes of it
 */
public final class LiveCheck<I, R> {

    private static final int TYPING_MILLIS = 150;

    private final RequestProcessor where;
    private final Function<I, R> check;
    private final Consumer<R> done;
    private long asked;

    /**
     * A check of nothing yet.
     *
     * @param where background thread
     * @param check called there
     * @param done called on the event thread, for the newest input only
     */
    public LiveCheck(RequestProcessor where, Function<I, R> check, Consumer<R> done) {
        this.where = where;
        this.check = check;
        this.done = done;
    }

    /** Checks an input; what comes of those before is not told. */
    public void check(I input) {
        long mine = ++asked;
        where.post(() -> {
            R result = check.apply(input);
            SwingUtilities.invokeLater(() -> {
                if (mine == asked) {
                    done.accept(result);
                }
            });
        }, TYPING_MILLIS);
    }
}
