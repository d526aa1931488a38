package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.brink.cli.CommandLineTest;
import org.brink.cli.Main;
import org.brink.cli.session.ExitCode;
import org.junit.jupiter.api.Test;

class ResumeCommandTest extends CommandLineTest {

    private static final long DEADLINE = Duration.ofSeconds(60).toNanos();
    private static final int STEPS = 300_000;

    /** Killed without a warning three times, at random moments; what the rest makes of it is the undisturbed run. */
    @Test
    void killedRunGoesOnAsIfNothingHadHappened() throws Exception {
        write("edge.experiment.json", EXPERIMENT);
        brink("run", "edge.experiment.json", "--steps", Integer.toString(STEPS), "--out", "whole", "--quiet")
                .expect(ExitCode.DONE);
        Random random = new Random(7);
        List<String> command = List.of("run", "edge.experiment.json", "--steps", Integer.toString(STEPS), "--set",
                "checkpoints=7000", "--out", "part", "--quiet");
        long rows = 0;
        for (int kill = 0; kill < 3; kill++) {
            rows += 1 + random.nextInt(STEPS / 5);
            killAfter(command, rows);
            Result shown = brink("show", "part").expect(ExitCode.DONE);
            assertTrue(shown.out().contains("interrupted"), shown.out());
            command = List.of("resume", "part", "--quiet");
        }
        brink("resume", "part").expect(ExitCode.DONE);
        for (Path file : columns(folder.resolve("whole/data"))) {
            assertEquals(-1, Files.mismatch(folder.resolve("whole/data").resolve(file),
                    folder.resolve("part/data").resolve(file)), file.toString());
        }
    }

    private void killAfter(List<String> arguments, long rows) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("err.txt").toFile()).start();
        Path column = folder.resolve("part/data/discrete/every-1/loss.f64");
        long start = System.nanoTime();
        while (process.isAlive() && column.toFile().length() < 8 * rows) {
            assertTrue(System.nanoTime() - start < DEADLINE, "the run stores nothing");
            Thread.onSpinWait();
        }
        assertTrue(process.isAlive(), () -> "ended too early: " + text("err.txt"));
        process.destroyForcibly();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the process does not end");
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static List<Path> columns(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).map(data::relativize).sorted().toList();
        }
    }

    @Test
    void takesMoreSteps() throws IOException {
        String run = finishedRun();
        assertTrue(brink("resume", run).expect(ExitCode.BAD_INPUT).err().contains("complete"));
        assertEquals(run, brink("resume", run, "--steps", "90").expect(ExitCode.DONE).lastLine());
        assertTrue(brink("show", run).expect(ExitCode.DONE).out().contains("completed at step 90"));
        assertTrue(brink("resume", run, "--steps", "0").expect(ExitCode.BAD_INPUT).err().contains("--steps"));
    }

    @Test
    void forkGoesOnWithAChange() throws IOException {
        String run = finishedRun();
        Result forked = brink("fork", run, "--at", "40", "--set", "optimizer.params.stepSize=0.1")
                .expect(ExitCode.DONE);
        String shown = brink("show", forked.lastLine()).expect(ExitCode.DONE).out();
        String id = folder.resolve(run).getFileName().toString();
        assertTrue(shown.contains(id + " at step 40"), shown);
        String csv = brink("export", forked.lastLine(), "--format", "csv", "--out", "-").expect(ExitCode.DONE).out();
        String parent = brink("export", run, "--format", "csv", "--out", "-").expect(ExitCode.DONE).out();
        assertTrue(csv.lines().toList().get(1).startsWith("40,40,"));
        assertEquals(loss(parent.lines().toList().get(41)), loss(csv.lines().toList().get(1)));
        assertTrue(!loss(parent.lines().toList().get(43)).equals(loss(csv.lines().toList().get(3))));
    }

    private static String loss(String line) {
        return line.split(",")[2];
    }

    @Test
    void refusesForksThatCannotBe() throws IOException {
        String run = finishedRun();
        List<String> before = files();
        assertTrue(brink("fork", run, "--at", "61").expect(ExitCode.BAD_INPUT).err().contains("from 0 to 60"));
        assertTrue(brink("fork", run, "--at", "60").expect(ExitCode.BAD_INPUT).err().contains("more than 60"));
        assertTrue(brink("fork", run, "--at", "3", "--set", "optimizer.params.x=1").expect(ExitCode.BAD_INPUT).err()
                .contains("optimizer.params.x"));
        assertEquals(before, files());
    }
}
