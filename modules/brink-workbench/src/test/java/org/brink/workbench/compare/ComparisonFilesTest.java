package org.brink.workbench.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.brink.api.run.RunData;
import org.brink.charts.LiveRun;
import org.brink.project.api.ComparisonItem;
import org.brink.project.api.RunItem;
import org.brink.store.comparison.ComparisonDocument;
import org.brink.store.comparison.TrajectoryDistance;
import org.brink.workbench.compare.ComparisonOpening.Opened;
import org.brink.workbench.data.RunsSource;
import org.brink.workbench.run.SampleProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonFilesTest {

    @TempDir
    private Path folder;
    private SampleProject project;
    private RunItem slow;
    private RunItem fast;

    @BeforeEach
    void twoRuns() throws IOException {
        project = new SampleProject(folder);
        slow = project.run("edge", "0.2", 40);
        fast = project.run("edge", "0.25", 40);
    }

    private Path compare(RunItem... runs) throws IOException {
        return ComparisonFiles.of(project.folder(), List.of(runs).stream().map(RunItem::folder).toList());
    }

    @Test
    void theDocumentSaysWhatDiffersAndIsKeptInTheProject() throws IOException {
        Path file = compare(slow, fast);
        ComparisonDocument document = ComparisonDocument.read(file);
        assertEquals("stepSize 0.2 vs 0.25", document.title());
        assertEquals(List.of(slow.id(), fast.id()), document.runs());
        assertEquals(List.of(file), project.folder().comparisons());
    }

    @Test
    void theSameRunsHaveOneDocument() throws IOException {
        Path file = compare(slow, fast);
        assertEquals(file, compare(fast, slow));
        RunItem third = project.run("edge", "0.25", 40);
        assertNotEquals(file, compare(slow, fast, third));
        assertEquals(2, project.folder().comparisons().size());
    }

    @Test
    void theTableHoldsOnlyWhatDiffersAndTheDistance() throws IOException {
        ComparisonOpening opening =
                new ComparisonOpening(new ComparisonItem(project.folder(), compare(slow, fast)));
        RunsSource source = new RunsSource(opening);
        source.refresh();
        Opened opened = opening.opened().orElseThrow();
        List<Optional<TrajectoryDistance>> distances = ComparisonRows.distances(opened.comparison());
        assertEquals(List.of("Run", "stepSize", "Status", "Steps", "Final loss", "Final sharpness",
                "Distance to first run, at the end", "greatest"),
                ComparisonRows.columns(opened.comparison(), true));
        List<Integer> colours = source.runs().stream().map(LiveRun::colour).toList();
        List<ComparisonRows.Line> lines = ComparisonRows.lines(opened, source.summaries(), colours, distances);
        assertEquals(List.of(slow.id(), "0.2", "completed at step 40", "40"), lines.get(0).cells().subList(0, 4));
        assertEquals("0.25", lines.get(1).cells().get(1));
        assertNotEquals(lines.get(0).colour(), lines.get(1).colour());
        assertEquals(40, distances.get(1).orElseThrow().lastStep());
        assertTrue(lines.get(1).cells().get(6).endsWith(" at step 40"), lines.get(1).toString());
        source.close();
    }

    @Test
    void runsThatAreGoneAreToldAndTheOthersShown() throws IOException {
        Path file = compare(slow, fast);
        new ComparisonDocument("edited", List.of(slow.id(), "0123456789-1")).write(file);
        ComparisonOpening opening = new ComparisonOpening(new ComparisonItem(project.folder(), file));
        RunsSource source = new RunsSource(opening);
        assertTrue(source.refresh());
        assertEquals(List.of("0123456789-1"), opening.opened().orElseThrow().missing());
        List<String> shown = source.runs().stream().map(LiveRun::data).map(RunData::id).toList();
        assertEquals(List.of(slow.id()), shown);
        source.close();
    }
}
