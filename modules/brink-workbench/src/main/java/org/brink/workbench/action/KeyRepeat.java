package org.brink.workbench.action;

import java.awt.AWTEvent;
import java.awt.event.KeyEvent;
import java.util.OptionalLong;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/**
 * Tells a key that is held from one that is pressed again. Some systems send releases between the repeats and some do
 * not; what all have in common is that a repeat comes soon after what was before it. To be asked on the event thread.
 */
@ServiceProvider(service = KeyRepeat.class)
public final class KeyRepeat {

    /** Longer than the usual delays until a held key begins to repeat, which go up to 660 ms. */
    static final long PAUSE_MILLIS = 900;

    private OptionalLong last = OptionalLong.empty();

    /** The one of the workbench. */
    static KeyRepeat get() {
        return Lookup.getDefault().lookup(KeyRepeat.class);
    }

    /**
     * Whether an event is a key that is still held since it was asked about before, or was pressed again at once.
     *
     * @param current the event that is being handled; null if there is none, as when a menu called by a program
     */
    boolean isRepeat(AWTEvent current) {
        if (!(current instanceof KeyEvent key)) {
            return false;
        }
        boolean soon = last.isPresent() && key.getWhen() - last.getAsLong() < PAUSE_MILLIS;
        last = OptionalLong.of(key.getWhen());
        return soon;
    }
}
