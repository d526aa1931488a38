package org.brink.workbench.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FramePacerTest {

    private static final Duration FRAME = Duration.ofMillis(40);

    private final ManualClock clock = new ManualClock();
    private final List<Long> starts = new ArrayList<>();
    private Duration cost = Duration.ZERO;
    private final FramePacer pacer = new FramePacer(clock, FRAME, this::frame);

    private void frame() {
        starts.add(clock.nanoTime() / 1_000_000);
        clock.spend(cost);
    }

    @Test
    void aSingleRequestIsAnsweredAtOnce() {
        pacer.request();
        clock.advance(Duration.ofMillis(1));
        assertEquals(List.of(0L), starts);
        assertFalse(pacer.busy());
    }

    @Test
    void aThousandRequestsASecondGiveTwentyFiveFrames() {
        for (int millisecond = 0; millisecond < 999; millisecond++) {
            pacer.request();
            clock.advance(Duration.ofMillis(1));
        }
        assertEquals(25, starts.size());
        for (int i = 1; i < starts.size(); i++) {
            assertTrue(starts.get(i) - starts.get(i - 1) >= 40, starts.toString());
        }
    }

    @Test
    void theLastRequestIsNeverLost() {
        pacer.request();
        clock.advance(Duration.ofMillis(1));
        pacer.request();
        assertTrue(pacer.busy());
        clock.advance(Duration.ofMillis(100));
        assertEquals(List.of(0L, 40L), starts);
    }

    @Test
    void slowFramesLeaveAsMuchTimeAsTheyTake() {
        cost = Duration.ofMillis(100);
        for (int i = 0; i < 1000; i++) {
            pacer.request();
            clock.advance(Duration.ofMillis(1));
        }
        assertEquals(List.of(0L, 200L, 400L), starts.subList(0, 3));
    }

    @Test
    void aRequestDuringAFrameGivesOneMore() {
        List<Integer> drawn = new ArrayList<>();
        FramePacer[] self = new FramePacer[1];
        self[0] = new FramePacer(clock, FRAME, () -> {
            drawn.add(drawn.size());
            if (drawn.size() == 1) {
                self[0].request();
                self[0].request();
            }
        });
        self[0].request();
        clock.advance(Duration.ofSeconds(1));
        assertEquals(2, drawn.size());
    }

    @Test
    void nothingIsDrawnAfterStop() {
        pacer.request();
        pacer.stop();
        pacer.request();
        clock.advance(Duration.ofSeconds(1));
        assertEquals(List.of(), starts);
    }

    @Test
    void aFrameThatFailsDoesNotEndDrawing() {
        boolean[] fail = {true};
        FramePacer frail = new FramePacer(clock, FRAME, () -> {
            if (fail[0]) {
                throw new IllegalStateException("first frame");
            }
            frame();
        });
        frail.request();
        assertThrows(IllegalStateException.class, () -> clock.advance(FRAME));
        fail[0] = false;
        frail.request();
        clock.advance(FRAME.multipliedBy(2));
        assertEquals(1, starts.size());
    }
}
