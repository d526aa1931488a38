package org.brink.store.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.brink.api.array.NpzFile;
import org.brink.api.run.Channel;
import org.brink.api.run.RunData;
import org.brink.api.run.RunEvent;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.run.RunFolders;
import org.brink.store.run.RunWriter;
import org.brink.store.run.Runs;
import org.brink.store.run.TableWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events of detectors and probes go along with the numbers; how the run ended does not. */
class EventExportTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws Exception {
        try (RunWriter writer = new RunWriter(folder, Runs.experiment(0.2), Runs.record())) {
            TableWriter table = writer.addTable("discrete", 2, List.of(Channel.scalar("loss", "")));
            writer.begin();
            for (long step = 0; step <= 4; step += 2) {
                Runs.append(table, step, 1.0 + step);
            }
            writer.event(new RunEvent(2, "discrete", "edge-reached", "The sharpness is 10."));
            writer.event(new RunEvent(2, "", "crossing", "Said \"so\"."));
            writer.event(new RunEvent(3, "discrete", "edge-reached", "Again."));
            writer.event(new RunEvent(4, "", "stopped", "Again."));
        }
    }

    @Test
    void csvHasALastColumnWithTheirNames() throws Exception {
        StringWriter out = new StringWriter();
        try (RunData run = RunFolders.open(folder)) {
            CsvExport.write(run, out);
        }
        assertEquals("""
                step,time,discrete.loss,events
                0,0,1.0,
                2,2,3.0,discrete.edge-reached;crossing
                3,3,,discrete.edge-reached
                4,4,5.0,
                """, out.toString());
    }

    @Test
    void jsonHasThemInFull() throws Exception {
        StringWriter out = new StringWriter();
        try (RunData run = RunFolders.open(folder)) {
            JsonExport.write(run, out);
        }
        Map<?, ?> json = (Map<?, ?>) ExperimentDocument.rawValue(out.toString());
        List<?> events = (List<?>) json.get("events");
        assertEquals(3, events.size());
        assertEquals(Map.of("step", 2L, "process", "", "type", "crossing", "detail", "Said \"so\"."), events.get(1));
    }

    @Test
    void npzHasTheirSteps() throws Exception {
        Path file = folder.resolve("run.npz");
        try (RunData run = RunFolders.open(folder); var out = Files.newOutputStream(file)) {
            NpzExport.write(run, out);
        }
        try (NpzFile npz = NpzFile.open(file)) {
            assertArrayEquals(new double[] {2, 3}, npz.read("events.discrete.edge-reached").orElseThrow().values());
            assertArrayEquals(new double[] {2}, npz.read("events.crossing").orElseThrow().values());
            assertTrue(npz.read("events.stopped").isEmpty());
        }
    }
}
