package org.brink.store.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointsTest {

    @TempDir
    private Path runDir;

    private static State state() {
        State state = new State(StateLayout.EMPTY.with("position", 5).with("optimizer.m/v", 1));
        double[] values = {-0.0, Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, 1.0 / 3};
        System.arraycopy(values, 0, state.array(0), 0, values.length);
        state.array(1)[0] = Math.PI;
        return state;
    }

    @Test
    void comesBackWithTheSameBits() throws Exception {
        Checkpoints checkpoints = new Checkpoints(runDir);
        Checkpoint kept = new Checkpoint(12, true, Map.of("process/discrete", state()), List.of(13L, 2L));
        checkpoints.write(kept);
        Checkpoint read = checkpoints.latest(Long.MAX_VALUE).orElseThrow();
        assertEquals(kept, read);
        assertEquals(Double.doubleToRawLongBits(-0.0),
                Double.doubleToRawLongBits(read.states().get("process/discrete").array(0)[0]));
    }

    @Test
    void findsTheLastUpToAStep() throws Exception {
        Checkpoints checkpoints = new Checkpoints(runDir);
        assertEquals(Optional.empty(), checkpoints.latest(5));
        for (long step : new long[] {9, 100, 20}) {
            checkpoints.write(new Checkpoint(step, false, Map.of(), List.of()));
        }
        Files.writeString(runDir.resolve("checkpoints/notes.npz"), "mine");
        assertEquals(List.of(9L, 20L, 100L), checkpoints.steps());
        assertEquals(20, checkpoints.latest(99).orElseThrow().step());
        assertEquals(100, checkpoints.latest(100).orElseThrow().step());
        assertTrue(checkpoints.latest(8).isEmpty());
        checkpoints.delete(20);
        assertEquals(9, checkpoints.latest(99).orElseThrow().step());
    }

    @Test
    void everyCutOffFileIsPassedOver() throws Exception {
        Checkpoints checkpoints = new Checkpoints(runDir);
        checkpoints.write(new Checkpoint(3, false, Map.of("process/discrete", state()), List.of(3L)));
        checkpoints.write(new Checkpoint(7, false, Map.of("process/discrete", state()), List.of(7L)));
        Path file = runDir.resolve("checkpoints/7.npz");
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(3, checkpoints.latest(10).orElseThrow().step(), "length " + length);
        }
    }
}
