package org.brink.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.brink.api.numeric.ComputeThreads;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Interrupts;
import org.brink.cli.session.Session;
import org.brink.engine.RunControl;
import org.brink.engine.Trajectory;
import org.brink.landscape.Slice;
import org.brink.landscape.SliceFolder;
import org.brink.landscape.SlicePath;
import org.brink.landscape.SliceSettings;
import org.brink.landscape.SliceTask;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.document.JsonFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slice}: loss or sharpness on a line or plane through runs. */
@Command(name = "slice", description = {
    "Computes loss, sharpness or gradient norm on a line or plane through runs, with the trajectories projected on it,",
    "and prints the folder of the slice. Draw it with 'figure RUNDIR --view slice --set slice=NAME'."})
final class SliceCommand extends SessionCommand {

    @Parameters(paramLabel = "RUNDIR", arity = "1..*", description = "Run folders, or beginnings of run ids.")
    private List<String> runs;

    @Option(names = "--span", paramLabel = "eigenvectors|pca|runs|random",
            description = "What spans the slice; eigenvectors of the Hessian if not given.")
    private String span;

    @Option(names = "--at", paramLabel = "STEP",
            description = "The step whose weights the slice is about; the last if not given.")
    private Long at;

    @Option(names = "--quantity", paramLabel = "loss|sharpness|gradient-norm", description = "What is computed; the"
            + " loss if not given.")
    private String quantity;

    @Option(names = "--grid", paramLabel = "61x61", description = "Grid points along each direction; one number for a"
            + " line.")
    private String grid;

    @Option(names = "--range", paramLabel = "X0:X1,Y0:Y1", description = "Coordinates of the grid; fits the"
            + " trajectory if not given.")
    private String range;

    @Option(names = "--steps", paramLabel = "FROM:TO", description = "Steps of the trajectory that is projected.")
    private String window;

    @Option(names = "--process", paramLabel = "NAME", description = "The process; the first of the run if not given.")
    private String process;

    @Option(names = "--eigenvectors", paramLabel = "1,2", description = "Which eigenvectors, largest first.")
    private String eigenvectors;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of random directions; 0 if not given.")
    private Long seed;

    @Option(names = "--out", paramLabel = "SLICEDIR", description = "Folder of the slice; must be new. In the"
            + " project's slices folder if not given.")
    private String out;

    @Option(names = "--quiet", description = "No progress; only the folder of the slice.")
    private boolean quiet;

    @Option(names = "--json", description = "Write what was computed as JSON instead of the folder alone.")
    private boolean json;

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    SliceCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        threads.apply();
        List<Path> folders = new ArrayList<>();
        for (String run : runs) {
            folders.add(Runs.find(session, run));
        }
        SliceSettings settings = settings(folders.get(0));
        RunControl control = new RunControl();
        SliceProgressLine line = new SliceProgressLine(session, quiet);
        Interrupts.Watch watch = session.interrupts().watch(control::cancel);
        try {
            Slice slice = new SliceTask(folders, settings, ComputeThreads.count()).compute(control, line);
            Path folder = store(folders.get(0), slice);
            line.clear();
            if (json) {
                session.out().print(JsonFormat.document(summary(folder, slice)));
            } else {
                session.out().println(session.show(folder));
            }
            return ExitCode.DONE;
        } catch (CancellationException e) {
            line.clear();
            session.err().println("cancelled; nothing was stored");
            return ExitCode.CANCELLED;
        } catch (InvalidInput invalid) {
            throw BadInput.in("slice", invalid);
        } finally {
            watch.close();
        }
    }

    private Path store(Path run, Slice slice) throws IOException {
        if (out == null) {
            return SliceFolder.store(SliceFolder.slicesOf(run), slice);
        }
        Path folder = session.resolve(out);
        SliceFolder.create(folder, slice);
        return folder;
    }

    private SliceSettings settings(Path first) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("at", at != null ? at : (Object) Trajectory.of(first).lastStep());
        put(raw, "span", span);
        put(raw, "quantity", quantity);
        put(raw, "process", process);
        put(raw, "seed", seed);
        putList(raw, "grid", "--grid", grid, "x");
        putList(raw, "range", "--range", range, "[:,]");
        putList(raw, "window", "--steps", window, ":");
        putList(raw, "eigenvectors", "--eigenvectors", eigenvectors, ",");
        try {
            return SliceSettings.of(raw);
        } catch (InvalidInput invalid) {
            throw BadInput.in("slice", invalid);
        }
    }

    private static void put(Map<String, Object> raw, String key, Object value) {
        if (value != null) {
            raw.put(key, value);
        }
    }

    private static void putList(Map<String, Object> raw, String key, String option, String text, String separator) {
        if (text == null) {
            return;
        }
        List<Object> values = new ArrayList<>();
        for (String part : text.split(separator, -1)) {
            Object value = ExperimentDocument.rawValue(part.strip());
            if (!(value instanceof Number)) {
                throw BadInput.option(option, Problem.show(text), "numbers");
            }
            values.add(value);
        }
        raw.put(key, values);
    }

    private Map<String, Object> summary(Path folder, Slice slice) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("folder", folder.toString());
        summary.put("settings", slice.settings());
        summary.put("axes", slice.labels());
        summary.put("runs", slice.paths().stream().map(SlicePath::run).toList());
        summary.put("largestOffPlane", slice.paths().stream().map(SlicePath::largestDistance).toList());
        summary.put("remarks", slice.remarks());
        summary.put("seconds", slice.seconds());
        return summary;
    }
}
