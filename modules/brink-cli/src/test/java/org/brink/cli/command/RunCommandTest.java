package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brink.api.run.RunData;
import org.brink.api.run.RunStatus;
import org.brink.cli.CommandLineTest;
import org.brink.cli.session.ExitCode;
import org.brink.store.run.RunFolders;
import org.junit.jupiter.api.Test;

class RunCommandTest extends CommandLineTest {

    @Test
    void printsTheRunFolderAndKeepsProgressOffStandardOutput() throws IOException {
        write("edge.experiment.json", EXPERIMENT);
        Result result = brink("run", "edge.experiment.json").expect(ExitCode.DONE);
        assertEquals(1, result.out().lines().count());
        assertTrue(result.lastLine().matches("runs/[0-9a-f]{10}-1"), result.out());
        assertTrue(result.err().contains("completed at step 60"), result.err());
        assertTrue(result.err().contains("steps/s"), result.err());
        try (RunData run = RunFolders.open(folder.resolve(result.lastLine()))) {
            assertEquals(RunStatus.State.COMPLETED, run.status().state());
            assertEquals(61, run.find("discrete.loss").orElseThrow().rows());
        }
    }

    @Test
    void quietSaysNothingButTheFolder() throws IOException {
        write("edge.experiment.json", EXPERIMENT);
        assertEquals("", brink("run", "edge.experiment.json", "--quiet").expect(ExitCode.DONE).err());
    }

    @Test
    void jsonHoldsStatusAndLastValues() throws IOException {
        write("edge.experiment.json", EXPERIMENT);
        Result result = brink("run", "edge.experiment.json", "--json", "--out", "here").expect(ExitCode.DONE);
        Map<?, ?> json = (Map<?, ?>) result.json();
        assertEquals("here", json.get("id"));
        assertEquals(folder.resolve("here").toString(), json.get("folder"));
        assertEquals("completed", json.get("status"));
        assertEquals(60L, json.get("step"));
        Map<?, ?> last = (Map<?, ?>) json.get("last");
        assertEquals(10.0, ((Map<?, ?>) last.get("discrete.threshold")).get("value"));
        assertEquals(4, ((List<?>) ((Map<?, ?>) last.get("discrete.iterate")).get("values")).size());
    }

    @Test
    void twoRunsOfOneFileStoreIdenticalBytes() throws IOException {
        Path first = folder.resolve(finishedRun()).resolve("data");
        Path second = folder.resolve(finishedRun()).resolve("data");
        assertFalse(first.equals(second));
        List<String> columns = columns(first);
        assertTrue(columns.size() >= 8, columns.toString());
        assertEquals(columns, columns(second));
        for (String column : columns) {
            assertArrayEquals(Files.readAllBytes(first.resolve(column)), Files.readAllBytes(second.resolve(column)),
                    column);
        }
    }

    private static List<String> columns(Path data) throws IOException {
        try (Stream<Path> walk = Files.walk(data)) {
            return walk.filter(Files::isRegularFile).map(file -> data.relativize(file).toString()).sorted().toList();
        }
    }

    @Test
    void runsOfAProjectGoIntoItsRunsFolder() throws IOException {
        brink("new", "valley", "project").expect(ExitCode.DONE);
        write("project/deep/down/edge.experiment.json", EXPERIMENT);
        String run = brink("run", "project/deep/down/edge.experiment.json").expect(ExitCode.DONE).lastLine();
        assertTrue(run.startsWith("project/runs/"), run);
    }

    @Test
    void setAndStepsChangeTheRunAndNotTheFile() throws IOException {
        String run = finishedRun("--set", "optimizer.params.stepSize=0.25", "--set", "probes[1].every=10",
                "--steps", "20");
        try (RunData data = RunFolders.open(folder.resolve(run))) {
            assertEquals(0.25, data.experiment().optimizer().params().get("stepSize"));
            assertEquals(20, data.experiment().steps());
            assertEquals(3, data.find("discrete.sharpness").orElseThrow().rows());
            assertEquals(21, data.find("discrete.loss").orElseThrow().rows());
        }
        assertEquals(EXPERIMENT, Files.readString(folder.resolve("edge.experiment.json")));
    }

    @Test
    void setMayProvideWhatTheFileLacks() throws IOException {
        write("open.experiment.json", EXPERIMENT.replace("\"x\": 2.5, ", ""));
        assertTrue(brink("run", "open.experiment.json").expect(ExitCode.BAD_INPUT).err().contains("init.params.x"));
        brink("run", "open.experiment.json", "--set", "init.params.x=2.5").expect(ExitCode.DONE);
    }

    @Test
    void divergedRunIsAResult() throws IOException {
        write("edge.experiment.json", EXPERIMENT);
        Result result = brink("run", "edge.experiment.json", "--json", "--set", "init.params.x=3.0",
                "--set", "optimizer.params.stepSize=0.25").expect(ExitCode.DONE);
        Map<?, ?> json = (Map<?, ?>) result.json();
        assertEquals("diverged", json.get("status"));
        assertTrue((Long) json.get("step") >= 5 && (Long) json.get("step") <= 9, json.toString());
        assertFalse(((String) json.get("detail")).isEmpty());
    }

    @Test
    void quietAndJsonExcludeEachOther() throws IOException {
        write("edge.experiment.json", EXPERIMENT);
        Result result = brink("run", "edge.experiment.json", "--json", "--quiet").expect(ExitCode.BAD_INPUT);
        assertTrue(result.err().contains("one of --quiet and --json"), result.err());
    }
}
