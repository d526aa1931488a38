package org.brink.workbench.action;

import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.util.OptionalLong;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/**
 * Tells a key that is held from one that is pressed again. Some systems send nothing between the repeats, others a
 * release right before each; a person needs longer between letting go of a key and pressing it again. To be used on
 * the event thread.
 */
@ServiceProvider(service = KeyRepeat.class)
public final class KeyRepeat {

    /** Longer than the usual delays until a held key begins to repeat, which go up to 660 ms. */
    static final long PAUSE_MILLIS = 900;
    /** The release before a repeat has the time of the repeat; people take more than 50 ms. */
    static final long LIFT_MILLIS = 40;

    private OptionalLong pressed = OptionalLong.empty();
    private OptionalLong released = OptionalLong.empty();

    /** Hears of all keys from now on; made by the lookup. */
    public KeyRepeat() {
        Toolkit.getDefaultToolkit().addAWTEventListener(this::hear, AWTEvent.KEY_EVENT_MASK);
    }

    /** The one of the workbench. */
    static KeyRepeat get() {
        return Lookup.getDefault().lookup(KeyRepeat.class);
    }

    /** Hears of a key that is let go of. */
    void hear(AWTEvent event) {
        if (event.getID() == KeyEvent.KEY_RELEASED) {
            released = OptionalLong.of(((KeyEvent) event).getWhen());
        }
    }

    /**
     * Whether an event is a key that is still held since it was asked about before.
     *
     * @param current the event that is being handled; null if there is none, as when a menu is called by a program
     */
    boolean isRepeat(AWTEvent current) {
        if (!(current instanceof KeyEvent key)) {
            return false;
        }
        long now = key.getWhen();
        boolean soon = pressed.isPresent() && now - pressed.getAsLong() < PAUSE_MILLIS;
        boolean lifted = released.isPresent() && pressed.isPresent() && released.getAsLong() >= pressed.getAsLong()
                && now - released.getAsLong() >= LIFT_MILLIS;
        pressed = OptionalLong.of(now);
        return soon && !lifted;
    }
}
