package org.brink.project.model;

import java.util.ArrayDeque;
import java.util.Deque;
import org.brink.api.experiment.Experiment;

/** The experiments that a file held before, as whole snapshots. Safe for all threads. */
public final class History {

    private static final int LIMIT = 100;

    private final Deque<Experiment> past = new ArrayDeque<>();
    private final Deque<Experiment> future = new ArrayDeque<>();

    /** Whether an edit can be taken back. */
    public synchronized boolean canUndo() {
        return !past.isEmpty();
    }

    /** Whether an edit that was taken back can be made once more. */
    public synchronized boolean canRedo() {
        return !future.isEmpty();
    }

    synchronized void changed(Experiment before) {
        future.clear();
        past.push(before);
        if (past.size() > LIMIT) {
            past.removeLast();
        }
    }

    synchronized Experiment undo(Experiment now) {
        return step(past, future, now);
    }

    synchronized Experiment redo(Experiment now) {
        return step(future, past, now);
    }

    private static Experiment step(Deque<Experiment> from, Deque<Experiment> to, Experiment now) {
        if (from.isEmpty()) {
            return now;
        }
        to.push(now);
        return from.pop();
    }

    synchronized void clear() {
        past.clear();
        future.clear();
    }
}
