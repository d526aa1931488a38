package org.brink.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.store.run.Checkpoints;
import org.brink.store.run.RunRecord;
import org.brink.store.run.RunWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointKeeperTest {

    @TempDir
    private Path folder;

    private long nanos;

    /** A long run with a step every second: a few checkpoints, spread over all of it. */
    @Test
    void byTimeAFewStay() throws Exception {
        Experiment experiment = ExperimentCheck.resolved(Trial.edge(2.5, 0.3, 0.25, 100_000, ""));
        Trial trial = Trial.run(folder, experiment.withSteps(1));
        Path runDir = folder.resolve("long");
        Files.createDirectories(runDir);
        Composition made = new Composition(experiment, folder);
        List<Integer> sizes = new ArrayList<>();
        try (RunWriter writer = new RunWriter(runDir, experiment, RunRecord.read(trial.runDir()))) {
            CheckpointKeeper keeper = new CheckpointKeeper(OptionalLong.empty(),
                    new RunMemory(made, new DivergenceCheck()), List.of(), writer, () -> nanos);
            for (long step = 1; step <= 10_000; step++) {
                nanos += 1_000_000_000L;
                keeper.offer(step, true);
                if (step % 100 == 0) {
                    sizes.add(new Checkpoints(runDir).steps().size());
                }
            }
        }
        List<Long> steps = new Checkpoints(runDir).steps();
        assertEquals(30, steps.get(0));
        assertTrue(sizes.stream().allMatch(size -> size <= CheckpointKeeper.MOST), sizes.toString());
        assertTrue(steps.size() >= CheckpointKeeper.MOST / 2, steps.toString());
        for (int i = 1; i < steps.size(); i++) {
            assertTrue(steps.get(i) - steps.get(i - 1) <= 10_000 / 4, steps.toString());
        }
    }
}
