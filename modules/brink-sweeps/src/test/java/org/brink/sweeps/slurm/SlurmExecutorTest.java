package org.brink.sweeps.slurm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.executor.ExecutorProvider;
import org.brink.sweeps.Executors;
import org.brink.testkit.ExecutorContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said of Slurm without one; the tests of the command line start a real one. */
class SlurmExecutorTest extends ExecutorContract {

    @Override
    protected ExecutorProvider provider() {
        return Executors.require("slurm", "--on");
    }

    @Override
    protected boolean runsHere() {
        return false;
    }

    @Override
    protected Map<String, Object> example() {
        return Map.of("partition", "short", "time", "2:00:00", "memory", "4G", "modules",
                "module load java/17\nexport A=1", "container", "apptainer exec b.sif", "directives",
                "--account=physics", "coresPerTask", 4L, "shards", 8L);
    }

    private static SlurmSettings settings(Map<String, Object> raw) {
        return SlurmSettings.of(Executors.settings(new SlurmExecutorProvider(), raw, "params"));
    }

    @Test
    void theScriptSaysEverythingThatWasSet() {
        String script = SlurmScript.text(settings(example()), "brink-x", Path.of("/shared/it's here"), 8,
                List.of("sweep", "/shared/it's here", "--shard", SlurmScript.share() + "/8"));
        List<String> lines = script.lines().toList();
        assertEquals("#!/bin/bash", lines.get(0));
        for (String expected : List.of("--job-name=brink-x", "--array=0-7", "--cpus-per-task=4", "--partition=short",
                "--time=2:00:00", "--mem=4G", "--account=physics", "--requeue", "--signal=B:TERM@60")) {
            assertTrue(lines.contains("#SBATCH " + expected), expected + " is missing in\n" + script);
        }
        assertEquals(List.of("module load java/17", "export A=1", "exec apptainer exec b.sif brink-cli sweep"
                + " '/shared/it'\\''s here' --shard \"$SLURM_ARRAY_TASK_ID\"/8"), lines.subList(lines.size() - 3,
                lines.size()));
        assertFalse(SlurmScript.text(settings(Map.of("time", "1")), "x", Path.of("/s"), 1, List.of())
                .contains("--signal"), "a short job has no minute to spare");
    }

    @ParameterizedTest
    @CsvSource({"partition, a b", "time, tomorrow", "time, 1:2:3:4", "memory, 4 GB", "directives, account=physics"})
    void settingsAreChecked(String name, String value) {
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> settings(Map.of(name, value)));
        assertEquals("params." + name, invalid.problems().get(0).path());
    }

    @Test
    void statesOfTasksAreCounted() {
        JobState state = JobState.parse("PENDING|Resources\nRUNNING|None\nPENDING|Resources\nTIMEOUT|TimeLimit\n"
                + "COMPLETING|None\n\n");
        assertEquals(4, state.alive());
        assertEquals("1 COMPLETING, 2 PENDING (Resources), 1 RUNNING, 1 TIMEOUT", state.describe());
        assertEquals("gone", JobState.parse("").describe());
        assertEquals(0, JobState.parse("NODE_FAIL|NodeDown\nCANCELLED|None\nOUT_OF_MEMORY|OutOfMemory").alive());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "sbatch: error: Batch job submission failed: Resource temporarily unavailable",
        "sbatch: error: Batch job submission failed: Required partition not available (inactive or drain)",
        "sbatch: error: AssocMaxSubmitJobLimit; sbatch: error: Batch job submission failed: Job violates",
        "sbatch: error: QOSMaxSubmitJobPerUserLimit; sbatch: error: Batch job submission failed: Job violates",
        "Slurm temporarily unable to accept job, sleeping and retrying",
        "Unable to contact slurm controller (connect failure)"})
    void aFullQueueIsWaitedFor(String message) {
        assertTrue(SlurmExecutor.isTemporary(message));
    }

    @Test
    void aCommandThatWouldWaitIsEnded() throws Exception {
        Commands.Answer answer = Commands.run(List.of("sh", "-c", "echo one >&2; echo waiting >&2; exec sleep 600"),
                line -> line.equals("waiting"));
        assertFalse(answer.ok());
        assertEquals("one; waiting", answer.err());
    }

    @Test
    void whatAShardSaidLastIsFound(@TempDir Path cluster) throws Exception {
        assertEquals(Optional.empty(), ShardLogs.lastWord(cluster, "7"));
        Files.writeString(cluster.resolve("7-0.log"), "\n");
        Files.writeString(cluster.resolve("7-1.log"), "one\nbrink-cli: not found\n\n");
        Files.writeString(cluster.resolve("77-0.log"), "another job\n");
        assertEquals(Optional.of("brink-cli: not found"), ShardLogs.lastWord(cluster, "7"));
    }

    /** The workbench was not started by the launcher of the command line. */
    @Test
    void theCommandLineBesideThePlatformIsCalled(@TempDir Path installed) throws Exception {
        Path command = Files.createFile(Files.createDirectories(installed.resolve("bin")).resolve("brink-cli"));
        System.setProperty("netbeans.home", installed.resolve("platform").toString());
        try {
            assertTrue(SlurmScript.text(settings(Map.of()), "x", Path.of("/s"), 1, List.of("sweep"))
                    .endsWith("exec " + command + " sweep\n"));
        } finally {
            System.clearProperty("netbeans.home");
        }
    }

    @Test
    void aWrongPartitionIsNotWaitedFor() {
        assertFalse(SlurmExecutor.isTemporary("sbatch: error: invalid partition specified: nowhere"));
    }
}
