package org.brink.store.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.ComponentSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.Precision;
import org.brink.api.experiment.ProbeSpec;
import org.brink.api.experiment.ProcessSpec;
import org.brink.api.run.Channel;
import org.brink.api.run.RunStatus;

/** Small runs for tests. */
public final class Runs {

    /** Channels of the usual test table. */
    public static final List<Channel> CHANNELS = List.of(Channel.scalar("loss", "L(w)").withLogScale(),
            Channel.vector("iterate", 2, "w"));

    private Runs() {
    }

    /** An experiment with that step size. */
    public static Experiment experiment(double stepSize) {
        return new Experiment("test", ComponentSpec.of("quartic"), ComponentSpec.of("point"),
                ComponentSpec.of("gd").with("stepSize", stepSize), List.of(ProcessSpec.of("discrete")),
                List.of(ProbeSpec.of("loss"), ProbeSpec.of("iterate")), 1000, 0, Precision.FLOAT64, List.of(),
                List.of(), List.of());
    }

    /** What is known when a run starts. */
    public static RunRecord record() {
        return new RunRecord(RunStatus.beforeFirstStep(RunStatus.State.RUNNING, ""),
                Instant.parse("2026-01-31T12:00:00Z"), 0, 0, 3, "../..",
                new RunEnvironment("0.1.0", "17", "Linux", "plain Java", 1),
                List.of(Citation.paper("zhu2023minimalist", "Xingyu Zhu and others", "Title", "ICLR", 2023)),
                List.of(), List.of());
    }

    /** Appends rows {@code loss = 1/(1+step), iterate = (step, -step)} for the steps from, from + every, … below to. */
    public static void rows(TableWriter table, long from, long every, long to) throws IOException {
        for (long step = from; step < to; step += every) {
            append(table, step, 1.0 / (1 + step), step, -step);
        }
    }

    /** Appends one row: the values of all channels, none of them growing, one after the other. */
    public static void append(TableWriter table, long step, double... values) throws IOException {
        table.append(step, row(table.channels(), values));
    }

    private static TableRow row(List<Channel> channels, double[] values) {
        TableRow row = new TableRow(channels);
        int at = 0;
        for (int i = 0; i < channels.size(); i++) {
            int width = channels.get(i).width();
            if (channels.get(i).vector()) {
                row.set(i, Arrays.copyOfRange(values, at, at + width), width);
            } else {
                row.set(i, values[at]);
            }
            at += width;
        }
        return row;
    }

    /** A finished run with one row for each step below {@code rows}. */
    public static Path finished(Path runsDir, double stepSize, long rows) throws IOException {
        Path runDir = RunFolders.allocate(runsDir, experiment(stepSize));
        try (RunWriter writer = new RunWriter(runDir, experiment(stepSize), record())) {
            TableWriter table = writer.addTable("discrete", 1, CHANNELS);
            writer.begin();
            rows(table, 0, 1, rows);
            writer.finish(record().finished(RunStatus.at(RunStatus.State.COMPLETED, rows - 1, ""), 0.5, rows - 1,
                    List.of("a warning")));
        }
        return runDir;
    }
}
