package org.brink.workbench.canvas;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What the charts of a board share: the step under the cursor and the steps that are visible. Changed on the event
 * thread only, read anywhere.
 */
public final class StepLink {

    private final List<Runnable> cursorListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> rangeListeners = new CopyOnWriteArrayList<>();
    private volatile OptionalLong cursor = OptionalLong.empty();
    private volatile Optional<StepRange> visible = Optional.empty();
    private volatile StepRange extent = new StepRange(0, 0);
    private volatile boolean pinned;

    /** The step under the cursor; empty when there is no cursor. */
    public OptionalLong cursor() {
        return cursor;
    }

    /** The visible steps; empty for all. */
    public Optional<StepRange> visible() {
        return visible;
    }

    /** Whether the cursor stays where it is while the mouse moves. */
    public boolean pinned() {
        return pinned;
    }

    /** Says which steps the runs have by now. */
    public void extend(StepRange steps) {
        extent = steps;
    }

    /** Moves the cursor after the mouse, unless it is pinned. */
    public void hover(long step) {
        if (!pinned) {
            move(step);
        }
    }

    /** The mouse left: the cursor goes unless it is pinned. */
    public void leave() {
        if (!pinned) {
            clear();
        }
    }

    /** Puts the cursor on a step and keeps it there. */
    public void pin(long step) {
        pinned = true;
        move(step);
    }

    /** Moves the pinned cursor by some steps; starts at the last step when there is no cursor. */
    public void nudge(long steps) {
        pin(cursor.isPresent() ? cursor.getAsLong() + steps : extent.last());
    }

    /** Takes the cursor away. */
    public void clear() {
        pinned = false;
        if (cursor.isPresent()) {
            cursor = OptionalLong.empty();
            cursorListeners.forEach(Runnable::run);
        }
    }

    /** Shows some steps only. */
    public void show(StepRange range) {
        setVisible(Optional.of(range));
    }

    /** Shows all steps. */
    public void showAll() {
        setVisible(Optional.empty());
    }

    /** Calls back when the cursor moved. */
    public void onCursor(Runnable listener) {
        cursorListeners.add(listener);
    }

    /** Calls back when other steps are visible. */
    public void onRange(Runnable listener) {
        rangeListeners.add(listener);
    }

    private void move(long step) {
        OptionalLong moved = OptionalLong.of(extent.clamp(step));
        if (!moved.equals(cursor)) {
            cursor = moved;
            cursorListeners.forEach(Runnable::run);
        }
    }

    private void setVisible(Optional<StepRange> range) {
        if (!range.equals(visible)) {
            visible = range;
            rangeListeners.forEach(Runnable::run);
        }
    }
}
