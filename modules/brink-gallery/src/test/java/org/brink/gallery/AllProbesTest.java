package org.brink.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.brink.api.run.RunData;
import org.brink.api.run.RunStatus;
import org.brink.api.run.StoredSeries;
import org.brink.engine.RunControl;
import org.brink.engine.RunObserver;
import org.brink.engine.RunTask;
import org.brink.spi.probe.ProbeProvider;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.run.RunFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;

/** All probes that ship, on one run of a network: they get along, and the run is the same without them. */
class AllProbesTest {

    /** Know no network: its flow, its plane, its quadratic form. Or watch what this run lacks: flows, a state. */
    private static final List<String> NOT_OF_NETWORKS = List.of("flow-solution-sharpness", "zhu-coordinates",
            "cubic-coordinates", "flow-prediction", "oscillation-covariance", "mode-displacement", "optimizer-state",
            "rods", "self-stabilisation", "flow-account", "distance-at-edge");

    @TempDir
    private Path folder;

    private RunData run(List<String> probes) throws IOException {
        String text = """
                { "brink": 1,
                  "objective": { "type": "mlp", "params": { "hidden": [8], "loss": "cross-entropy",
                    "data": { "type": "circles", "params": { "points": 20, "testPoints": 10 } } } },
                  "init": "layered",
                  "optimizer": { "type": "gd", "params": { "stepSize": 0.5 } },
                  "processes": [ "discrete", "midpoint" ],
                  "probes": [ %s ], "steps": 40 }
                """.formatted(probes.stream().map(type -> '"' + type + '"').collect(Collectors.joining(", ")));
        Path runFolder = RunFolders.create(Files.createTempDirectory(folder, "run").resolve("all"));
        RunStatus status = new RunTask(ExperimentDocument.parse(text, "all"), folder, runFolder, new RunControl(),
                RunObserver.NONE).run();
        assertEquals(RunStatus.State.COMPLETED, status.state(), status.detail());
        return RunFolders.open(runFolder);
    }

    private static double[] iterates(RunData run, String process) throws IOException {
        StoredSeries series = run.find(process + ".iterate").orElseThrow();
        double[] all = new double[Math.toIntExact(series.rows() * series.channel().width())];
        series.read(0, Math.toIntExact(series.rows()), all);
        return all;
    }

    @Test
    void allTogetherLeaveNoTrace() throws IOException {
        List<String> types = Lookup.getDefault().lookupAll(ProbeProvider.class).stream()
                .filter(probe -> !probe.getClass().getName().startsWith("org.brink.flows.")).map(ProbeProvider::type)
                .filter(type -> !NOT_OF_NETWORKS.contains(type)).sorted().toList();
        assertTrue(types.size() > 25, types.toString());
        RunData measured = run(types);
        RunData alone = run(List.of("iterate"));
        for (String process : List.of("discrete", "midpoint")) {
            double[] expected = iterates(alone, process);
            assertTrue(expected.length > 1000);
            assertArrayEquals(expected, iterates(measured, process), 0.0, process);
        }
    }
}
