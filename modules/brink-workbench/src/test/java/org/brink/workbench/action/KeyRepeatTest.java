package org.brink.workbench.action;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

class KeyRepeatTest {

    private final KeyRepeat repeat = new KeyRepeat();

    private boolean pressed(long when) {
        return repeat.isRepeat(new KeyEvent(new JPanel(), KeyEvent.KEY_PRESSED, when, 0, KeyEvent.VK_F6,
                KeyEvent.CHAR_UNDEFINED));
    }

    private void lifted(long when) {
        repeat.hear(new KeyEvent(new JPanel(), KeyEvent.KEY_RELEASED, when, 0, KeyEvent.VK_F6,
                KeyEvent.CHAR_UNDEFINED));
    }

    @Test
    void aKeyThatIsPressedAgainCountsAgainHoweverSoon() {
        assertFalse(pressed(10_000));
        lifted(10_080);
        assertFalse(pressed(10_200), "let go of for 120 ms");
        lifted(10_260);
        assertFalse(pressed(10_330));
    }

    @Test
    void aReleaseRightBeforeARepeatIsNone() {
        assertFalse(pressed(10_000));
        for (long when = 10_660; when < 12_000; when += 30) {
            lifted(when);
            assertTrue(pressed(when + 1), "at " + when);
        }
        lifted(12_000);
        assertFalse(pressed(12_100));
    }

    @Test
    void aHeldKeyCountsOnce() {
        assertFalse(pressed(10_000));
        assertTrue(pressed(10_660), "the first repeat comes after a delay");
        for (long when = 10_690; when < 20_000; when += 30) {
            assertTrue(pressed(when));
        }
        assertFalse(pressed(20_000 + KeyRepeat.PAUSE_MILLIS));
    }

    @Test
    void menusAndToolBarsAlwaysCount() {
        for (int i = 0; i < 3; i++) {
            assertFalse(repeat.isRepeat(new ActionEvent(this, ActionEvent.ACTION_PERFORMED, "")));
        }
        assertFalse(repeat.isRepeat(null));
    }
}
