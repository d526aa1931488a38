package org.brink.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.RunData;
import org.brink.api.run.RunStatus;
import org.brink.api.run.StoredSeries;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.run.RunFolders;

/**
 * A finished run of a test.
 *
 * @param runDir its folder
 * @param status what the task returned
 * @param data what is stored
 */
record Trial(Path runDir, RunStatus status, RunData data) {

    /** Runs an experiment into a new folder below that one. */
    static Trial run(Path folder, Experiment experiment) throws IOException {
        return run(folder, experiment, new RunControl(), RunObserver.NONE);
    }

    static Trial run(Path folder, Experiment experiment, RunControl control, RunObserver observer)
            throws IOException {
        Path runDir = Files.createTempDirectory(folder, "run");
        RunStatus status = new RunTask(experiment, folder, runDir, control, observer).run();
        return new Trial(runDir, status, RunFolders.open(runDir));
    }

    /** An experiment on the minimalist example of depth 4 from the tied point (x, y, x, y). */
    static Experiment edge(double x, double y, double stepSize, long steps, String probes) {
        return ExperimentDocument.parse("""
                { "brink": 1,
                  "objective": { "type": "scalar-product" },
                  "init": { "type": "tied", "params": { "x": %s, "y": %s } },
                  "optimizer": { "type": "gd", "params": { "stepSize": %s } },
                  "probes": [%s],
                  "steps": %d }
                """.formatted(x, y, stepSize, probes, steps), "edge");
    }

    /** The last value, or the last vector, of a series. */
    double[] last(String series) throws IOException {
        StoredSeries stored = data.find(series).orElseThrow();
        double[] values = new double[stored.channel().width()];
        stored.read(stored.rows() - 1, 1, values);
        return values;
    }

    /** All values of a series, row by row. */
    double[] all(String series) throws IOException {
        StoredSeries stored = data.find(series).orElseThrow();
        double[] values = new double[(int) stored.rows() * stored.channel().width()];
        stored.read(0, (int) stored.rows(), values);
        return values;
    }

    /** All steps of a series. */
    long[] steps(String series) throws IOException {
        StoredSeries stored = data.find(series).orElseThrow();
        long[] steps = new long[(int) stored.rows()];
        stored.readSteps(0, steps.length, steps);
        return steps;
    }
}
