package org.brink.api.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Channels and statuses. */
class RunPartsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Loss", "gradient norm", "-loss", "loss-", "a--b", "../x"})
    void channelNamesAreLowerCaseWords(String name) {
        assertThrows(IllegalArgumentException.class, () -> Channel.scalar(name, "Doc."));
    }

    @Test
    void scalarsHaveWidthOneAndVectorsAtLeastOne() {
        assertFalse(Channel.scalar("loss", "Doc.").vector());
        assertEquals(1, Channel.scalar("loss", "Doc.").width());
        assertTrue(Channel.vector("w", 1, "Doc.").vector(), "a vector of length one stays a vector");
        assertThrows(IllegalArgumentException.class, () -> Channel.vector("w", 0, "Doc."));
        assertThrows(IllegalArgumentException.class, () -> new Channel("w", 2, false, "", false, "Doc."));
    }

    @Test
    void growingChannelsAreVectorsWithoutAWidth() {
        Channel growing = Channel.growing("eigenvalues", "Doc.").withLogScale().withUnit("1/s").withName("values");
        assertTrue(growing.growing() && growing.vector() && growing.logScale());
        assertEquals(0, growing.width());
        assertFalse(Channel.vector("w", 3, "Doc.").growing());
        assertThrows(IllegalArgumentException.class, () -> new Channel("w", 2, true, true, "", false, "Doc."));
        assertThrows(IllegalArgumentException.class, () -> new Channel("w", 0, false, true, "", false, "Doc."));
    }

    @Test
    void typesOfEventsAreLowerCaseWords() {
        assertTrue(RunEvent.isType("eigenvalue-crossing"));
        assertFalse(RunEvent.isType("Crossing") || RunEvent.isType("") || RunEvent.isType("a b"));
    }

    @Test
    void channelsAreRefinedByCopies() {
        Channel loss = Channel.scalar("loss", "Doc.");
        assertEquals(new Channel("slow-loss", 1, false, "J", true, "Doc."),
                loss.withLogScale().withUnit("J").withName("slow-loss"));
        assertEquals("loss", loss.name());
    }

    @Test
    void statusIsDescribedInOneLine() {
        assertEquals("diverged at step 6: loss is not finite",
                RunStatus.at(RunStatus.State.DIVERGED, 6, "loss is not finite").describe());
        assertEquals("completed at step 100", RunStatus.at(RunStatus.State.COMPLETED, 100, "").describe());
        assertEquals("failed: no memory", RunStatus.beforeFirstStep(RunStatus.State.FAILED, "no memory").describe());
    }

    @Test
    void onlyARunningRunHasNotEnded() {
        for (RunStatus.State state : RunStatus.State.values()) {
            assertEquals(state != RunStatus.State.RUNNING, state.ended(), state.id());
        }
    }
}
