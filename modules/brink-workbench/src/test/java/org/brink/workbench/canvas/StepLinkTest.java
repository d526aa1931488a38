package org.brink.workbench.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StepLinkTest {

    private final StepLink link = new StepLink();
    private final List<OptionalLong> moves = new ArrayList<>();

    @BeforeEach
    void listen() {
        link.extend(new StepRange(0, 100));
        link.onCursor(() -> moves.add(link.cursor()));
    }

    @Test
    void theCursorFollowsTheMouseWithinTheRun() {
        link.hover(7);
        link.hover(7);
        link.hover(1000);
        link.leave();
        assertEquals(List.of(OptionalLong.of(7), OptionalLong.of(100), OptionalLong.empty()), moves);
    }

    @Test
    void aPinnedCursorStaysUntilItIsCleared() {
        link.pin(5);
        link.hover(50);
        link.leave();
        assertEquals(OptionalLong.of(5), link.cursor());
        link.clear();
        assertEquals(OptionalLong.empty(), link.cursor());
        assertFalse(link.pinned());
    }

    @Test
    void keysMoveFromTheCursorOrFromTheEnd() {
        link.nudge(-1);
        assertEquals(OptionalLong.of(100), link.cursor());
        link.nudge(-1);
        link.nudge(-10);
        assertEquals(OptionalLong.of(89), link.cursor());
        link.nudge(-1000);
        assertEquals(OptionalLong.of(0), link.cursor());
    }

    @Test
    void aDragBackwardsShowsTheSameStepsAsForwards() {
        assertEquals(StepRange.between(3.4, 20.6), StepRange.between(20.6, 3.4));
        assertEquals(new StepRange(3, 21), StepRange.between(3.4, 20.6));
        assertEquals(new StepRange(0, 1), StepRange.between(-5, 0.2));
        assertThrows(IllegalArgumentException.class, () -> new StepRange(2, 1));
    }

    @Test
    void rangeListenersHearChangesOnly() {
        List<Optional<StepRange>> ranges = new ArrayList<>();
        link.onRange(() -> ranges.add(link.visible()));
        link.showAll();
        link.show(new StepRange(1, 2));
        link.show(new StepRange(1, 2));
        link.showAll();
        assertEquals(List.of(Optional.of(new StepRange(1, 2)), Optional.empty()), ranges);
    }
}
