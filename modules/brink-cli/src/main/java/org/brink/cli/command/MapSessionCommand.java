package org.brink.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.brink.api.numeric.ComputeThreads;
import org.brink.api.parameter.Problem;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Interrupts;
import org.brink.cli.session.Session;
import org.brink.cli.text.Numbers;
import org.brink.engine.RunControl;
import org.brink.maps.MapAxis;
import org.brink.maps.MapFolder;
import org.brink.maps.StoredMap;
import org.brink.maps.journal.MapJournal;
import org.brink.maps.orbit.TileWork;
import org.brink.maps.phase.PhaseSettings;
import org.brink.store.document.JsonFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands that vary numbers of an experiment have in common. */
abstract class MapSessionCommand extends SessionCommand {

    @Parameters(index = "0", paramLabel = "EXPERIMENT", description = "The experiment file.")
    private String file;

    @Option(names = "--set", paramLabel = "PATH=VALUE",
            description = "Change a value, such as init.params.scale=0.5; may be repeated.")
    private List<String> changes = List.of();

    @Option(names = "--quiet", description = "No progress.")
    private boolean quiet;

    @Option(names = "--json", description = "Write JSON for programs.")
    boolean json;

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    MapSessionCommand(Session session) {
        super(session);
    }

    /** Computes on the threads that were asked for. */
    @FunctionalInterface
    interface Computation<T> {

        T compute(int threads, RunControl control, TileWork.Progress progress);
    }

    /** Makes a task from the experiment; what is wrong with it is reported with its line. */
    @FunctionalInterface
    interface Making<T> {

        T of(ExperimentSource source);
    }

    <T> T load(Making<T> making) throws IOException {
        return ExperimentSource.load(session, file, changes.stream().map(Assignment::parse).toList(), making::of);
    }

    /** Computes what a journal does not hold. */
    @FunctionalInterface
    interface Continued<T> {

        T compute(int threads, RunControl control, TileWork.Progress progress, MapJournal journal);
    }

    /**
     * Runs with progress and Ctrl-C, and goes on from what an interrupted run of the same has left; empty if it was
     * cancelled. What was found is kept until it is stored.
     *
     * @param place where the map will be stored, if that was said
     * @param identity of the computation
     */
    <T> Optional<T> run(String kind, Optional<String> place, String identity, Continued<T> computation,
            Consumer<T> storing) throws IOException {
        Path maps = place.isPresent() ? session.resolve(place.get()).toAbsolutePath().getParent()
                : mapsFolder();
        try (MapJournal journal = MapJournal.of(maps, kind, identity)) {
            if (journal.before() > 0 && !quiet) {
                session.err().println("going on from an interrupted run, with "
                        + Numbers.grouped(journal.before()) + " results that are there");
            }
            Optional<T> result = run((threads, control, progress) -> computation.compute(threads, control, progress,
                    journal), () -> journal.kept() ? "cancelled; the same command goes on from here"
                    : "cancelled; nothing was stored");
            result.ifPresent(done -> {
                storing.accept(done);
                journal.delete();
            });
            return result;
        }
    }

    /** Runs with progress and Ctrl-C; empty if it was cancelled. */
    <T> Optional<T> run(Computation<T> computation) {
        return run(computation, () -> "cancelled; nothing was stored");
    }

    private <T> Optional<T> run(Computation<T> computation, Supplier<String> cancelled) {
        threads.apply();
        RunControl control = new RunControl();
        SliceProgressLine line = new SliceProgressLine(session, quiet);
        Interrupts.Watch watch = session.interrupts().watch(control::cancel);
        try {
            T result = computation.compute(ComputeThreads.count(), control, line::evaluated);
            line.clear();
            return Optional.of(result);
        } catch (CancellationException e) {
            line.clear();
            session.err().println(cancelled.get());
            return Optional.empty();
        } finally {
            watch.close();
        }
    }

    /** Stores a map where it was asked for, and says where. */
    private void store(StoredMap map, String out) {
        Path folder;
        if (out == null) {
            folder = MapFolder.store(mapsFolder(), map);
        } else {
            folder = session.resolve(out);
            MapFolder.create(folder, map);
        }
        if (json) {
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("folder", folder.toString());
            summary.put("kind", map.kind().id());
            summary.put("settings", map.settings());
            summary.put("remarks", map.remarks());
            summary.put("seconds", map.seconds());
            session.out().print(JsonFormat.document(summary));
        } else {
            session.out().println(session.show(folder));
        }
    }

    private Path mapsFolder() {
        try {
            return MapFolder.mapsOf(session.resolve(file), session.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Computes a map, or what is missing of it, and stores it where it was asked for. */
    int compute(StoredMap.Kind kind, String identity, String out, Continued<StoredMap> computation)
            throws IOException {
        Optional<StoredMap> map = run(kind.id(), Optional.ofNullable(out), identity, computation,
                done -> store(done, out));
        return map.isPresent() ? ExitCode.DONE : ExitCode.CANCELLED;
    }

    /** {@code PATH=LOW:HIGH:COUNT}, perhaps with {@code :log} behind it. */
    static MapAxis axis(String option, String text) {
        int equals = text.lastIndexOf('=');
        String[] parts = text.substring(equals + 1).split(":", -1);
        boolean log = parts.length == 4 && parts[3].equals("log");
        if (equals < 1 || parts.length != (log ? 4 : 3)) {
            throw BadInput.option(option, Problem.show(text), "PATH=LOW:HIGH:COUNT or PATH=LOW:HIGH:COUNT:log");
        }
        try {
            return new MapAxis(text.substring(0, equals).strip(), Double.parseDouble(parts[0].strip()),
                    Double.parseDouble(parts[1].strip()), Integer.parseInt(parts[2].strip()), log);
        } catch (NumberFormatException e) {
            throw BadInput.option(option, Problem.show(text), "numbers, such as optimizer.params.stepSize=0.1:0.4:100");
        }
    }

    static PhaseSettings.Measure measure(String text) {
        return switch (text) {
            case "loss" -> PhaseSettings.Measure.LOSS;
            case "distance" -> PhaseSettings.Measure.DISTANCE;
            default -> throw BadInput.option("--monotonic", Problem.show(text), "loss or distance");
        };
    }
}
