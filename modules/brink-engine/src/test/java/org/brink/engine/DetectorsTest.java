package org.brink.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.run.RunFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of what detectors report. */
@Timeout(60)
class DetectorsTest {

    /** Gradient descent on the minimalist example, whose sharpness rises over 2/η = 10. */
    private static final String EDGE = """
            { "brink": 1, "objective": "scalar-product",
              "init": { "type": "tied", "params": { "x": 2.2, "y": 0.3 } },
              "optimizer": { "type": "gd", "params": { "stepSize": 0.2 } },
              "processes": ["discrete", "midpoint"],
              "probes": [ "loss", "iterate", "sharpness" ], "steps": 200, "detectors": [ %s ] }
            """;

    @TempDir
    private Path folder;

    private static Experiment edge(String detectors) {
        return ExperimentDocument.parse(EDGE.formatted(detectors), "edge");
    }

    private static String flat(String then) {
        return "{ \"type\": \"plateau\", \"params\": { \"steps\": 5, \"change\": 0.5 }, \"then\": \"" + then + "\" }";
    }

    private Trial run(Experiment experiment, Breakpoints breakpoints, RunObserver observer) throws Exception {
        Path runDir = Files.createTempDirectory(folder, "run");
        RunStatus status = new RunTask(experiment, folder, runDir, new RunControl(), breakpoints, observer).run();
        return new Trial(runDir, status, RunFolders.open(runDir));
    }

    private long plateau() throws Exception {
        List<RunEvent> events = run(edge(flat("mark")), Breakpoints.PAUSE, RunObserver.NONE).data().events();
        assertEquals("plateau", events.get(0).type());
        assertEquals("discrete", events.get(0).process());
        return events.get(0).step();
    }

    @Test
    void marksAreKeptAndTheTrajectoryIsTheSameToTheLastBit() throws Exception {
        String all = """
                "edge-reached", "catapult", "period", "plateau",
                { "type": "edge-reached", "process": "midpoint" }, { "type": "plateau", "process": "midpoint" }""";
        Trial marked = run(edge(all), Breakpoints.PAUSE, RunObserver.NONE);
        Trial plain = run(edge(""), Breakpoints.PAUSE, RunObserver.NONE);
        for (String series : List.of("discrete.iterate", "discrete.loss", "discrete.sharpness", "midpoint.iterate")) {
            assertArrayEquals(plain.all(series), marked.all(series), series);
        }
        assertEquals(plain.status(), marked.status());
        double[] sharpness = plain.all("discrete.sharpness");
        int crossing = 0;
        while (sharpness[crossing] < 10) {
            crossing++;
        }
        RunEvent event = marked.data().events().stream().filter(e -> e.type().equals("edge-reached")).findFirst()
                .orElseThrow();
        assertEquals(crossing, event.step());
        assertEquals("discrete", event.process());
    }

    @Test
    void aDetectorCanStopTheRun() throws Exception {
        long at = plateau();
        Trial trial = run(edge(flat("stop")), Breakpoints.PAUSE, RunObserver.NONE);
        assertEquals(RunStatus.State.STOPPED, trial.status().state());
        assertEquals(at, trial.status().step().orElseThrow());
        assertEquals(trial.data().events().get(0).detail(), trial.status().detail());
        assertEquals(at + 1, trial.all("discrete.loss").length, "the step is kept");
    }

    @Test
    void aBreakpointHoldsTheRunAndSaysWhy() throws Exception {
        long at = plateau();
        BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
        RunControl control = new RunControl();
        Path runDir = Files.createTempDirectory(folder, "run");
        RunTask task = new RunTask(edge(flat("pause")), folder, runDir, control, new RunObserver() {
            @Override
            public void breakpoint(RunEvent e) {
                heard.add(e);
            }

            @Override
            public void paused(long step) {
                heard.add(step);
            }
        });
        CompletableFuture<RunStatus> run = CompletableFuture.supplyAsync(task::run);
        RunEvent event = (RunEvent) heard.poll(30, TimeUnit.SECONDS);
        assertEquals(at, event.step());
        assertEquals(at, heard.poll(30, TimeUnit.SECONDS));
        assertTrue(control.paused());
        assertFalse(run.isDone());
        control.resume();
        while (!run.isDone()) {
            Object next = heard.poll(20, TimeUnit.MILLISECONDS);
            if (next instanceof Long) {
                control.resume();
            }
        }
        assertEquals(RunStatus.State.COMPLETED, run.get().state());
        Trial plain = run(edge(""), Breakpoints.PAUSE, RunObserver.NONE);
        assertArrayEquals(plain.all("discrete.iterate"),
                new Trial(runDir, run.get(), RunFolders.open(runDir)).all("discrete.iterate"));
    }

    @Test
    void whereNobodyCanLetARunGoOnBreakpointsAreNotedOrEndIt() throws Exception {
        long at = plateau();
        List<RunEvent> noted = new ArrayList<>();
        RunObserver observer = new RunObserver() {
            @Override
            public void breakpoint(RunEvent e) {
                noted.add(e);
            }
        };
        Trial ignored = run(edge(flat("pause")), Breakpoints.IGNORE, observer);
        assertEquals(RunStatus.State.COMPLETED, ignored.status().state());
        assertEquals(at, noted.get(0).step());
        assertEquals(at, ignored.data().events().get(0).step());
        Trial stopped = run(edge(flat("pause")), Breakpoints.STOP, RunObserver.NONE);
        assertEquals(RunStatus.at(RunStatus.State.STOPPED, at, noted.get(0).detail()), stopped.status());
    }

    @Test
    void aChannelThatIsNotMeasuredIsRefusedWithItsPlace() {
        Experiment experiment = edge("{ \"type\": \"edge-reached\", \"params\": { \"channel\": \"eigenvalue\" } }");
        InvalidInput refused = assertThrows(InvalidInput.class, () -> RunTask.check(experiment, folder));
        assertTrue(refused.getMessage().contains("detectors[0].params.channel"), refused.getMessage());
        assertTrue(refused.getMessage().contains("loss, sharpness"), refused.getMessage());
    }

    @Test
    void chaosOfTheCubicMapIsNoticed() throws Exception {
        Trial trial = run(ExperimentDocument.parse("""
                { "brink": 1, "objective": { "type": "cubic-map", "params": { "a": 2 } },
                  "init": { "type": "point", "params": { "values": [0.3] } },
                  "optimizer": { "type": "gd", "params": { "stepSize": 1 } },
                  "probes": [ "lyapunov" ], "steps": 5000, "detectors": [ "chaos", "period" ] }
                """, "cubic"), Breakpoints.PAUSE, RunObserver.NONE);
        assertEquals(Math.log(3), trial.last("discrete.lyapunov")[0], 0.01);
        assertEquals(1, trial.last("discrete.lyapunov-exact")[0]);
        assertEquals(List.of("chaos"), trial.data().events().stream().map(RunEvent::type).toList());
    }
}
