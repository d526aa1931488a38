package org.brink.project.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.brink.api.run.RunStatus;
import org.brink.project.Samples;
import org.brink.store.project.ProjectFolder;
import org.brink.store.run.RunRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectContentsTest {

    @TempDir
    private Path folder;
    private ProjectFolder project;
    private ProjectContents contents;
    private final List<Path> touched = new CopyOnWriteArrayList<>();

    @BeforeEach
    void make() {
        project = Samples.project(folder.resolve("project"));
        contents = new ProjectContents(project, touched::add);
    }

    @AfterEach
    void stop() {
        contents.stop();
    }

    @Test
    void seesWhatIsThere() throws IOException {
        Path run = Samples.run(project, "optimizer.params.stepSize", 0.2);
        Files.createDirectories(project.figuresDir());
        Path figure = Files.writeString(project.figuresDir().resolve("loss.svg"), "<svg/>");
        Contents now = contents.get();
        assertEquals(List.of(project.root().resolve("first.experiment.json")), now.experiments());
        assertEquals(List.of(figure), now.figures());
        assertEquals(List.of(run), now.runs().stream().map(RunEntry::folder).toList());
        assertEquals(RunStatus.State.COMPLETED, now.runs().get(0).status().state());
    }

    @Test
    void noticesANewRunWhileItFollows() throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(1);
        contents.addChangeListener(event -> {
            if (contents.seen().filter(now -> now.runs().size() == 1).isPresent()) {
                seen.countDown();
            }
        });
        contents.start();
        Samples.run(project, "optimizer.params.stepSize", 0.2);
        assertTrue(seen.await(20, TimeUnit.SECONDS));
    }

    /** Whoever waits for a look while the folder is followed waits for that look only. */
    @Test
    void canBeWaitedForWhileItFollows() throws InterruptedException {
        contents.start();
        assertTrue(contents.refresh().waitFinished(20_000));
        Path run = Samples.run(project, "optimizer.params.stepSize", 0.2);
        assertTrue(contents.refresh().waitFinished(20_000));
        assertTrue(contents.run(run).isPresent());
    }

    @Test
    void newestRunsComeFirst() {
        Path first = Samples.run(project, "optimizer.params.stepSize", 0.2);
        Path second = Samples.run(project, "optimizer.params.stepSize", 0.1);
        assertEquals(List.of(second, first), contents.get().runs().stream().map(RunEntry::folder).toList());
    }

    @Test
    void aRunThatEndedIsReadOnceUntilItsRecordChanges() throws IOException {
        Path run = Samples.run(project, "optimizer.params.stepSize", 0.2);
        RunIndex index = new RunIndex();
        var before = index.update(List.of(run), true).get(0).experiment().orElseThrow();
        assertSame(before, index.update(List.of(run), true).get(0).experiment().orElseThrow());
        Files.setLastModifiedTime(run.resolve(RunRecord.FILE), FileTime.fromMillis(1_000_000));
        assertSame(before, index.update(List.of(run), false).get(0).experiment().orElseThrow());
        var after = index.update(List.of(run), true).get(0).experiment().orElseThrow();
        assertEquals(before, after);
        assertTrue(before != after, "read again");
    }

    @Test
    void aDamagedRunIsShownWithTheReason() throws IOException {
        Path run = Samples.run(project, "optimizer.params.stepSize", 0.2);
        Files.writeString(run.resolve(RunRecord.FILE), "{");
        RunEntry entry = contents.get().runs().get(0);
        assertEquals(RunStatus.State.FAILED, entry.status().state());
        assertTrue(entry.status().detail().contains(RunRecord.FILE), entry.status()::detail);
    }

    @Test
    void reportsExperimentsThatAnotherProgramChanged() throws IOException {
        Path experiment = contents.get().experiments().get(0);
        contents.refresh().waitFinished();
        assertEquals(List.of(), touched);
        Files.setLastModifiedTime(experiment, FileTime.fromMillis(1_000_000));
        contents.refresh().waitFinished();
        assertEquals(List.of(experiment), touched);
    }
}
