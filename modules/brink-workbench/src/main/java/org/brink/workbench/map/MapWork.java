package org.brink.workbench.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import org.brink.api.numeric.ComputeThreads;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.engine.RunControl;
import org.brink.maps.MapFolder;
import org.brink.maps.StoredMap;
import org.brink.store.document.InvalidDocument;
import org.netbeans.api.progress.ProgressHandle;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** One map that is computed in the background, with progress and cancel. Safe for all threads. */
@Messages({
    "# {0} - name of the experiment",
    "MSG_MapProgress=Map of {0}",
    "# {0} - reason",
    "MSG_MapFailed=The map could not be computed: {0}"
})
final class MapWork implements Runnable {

    private static final Logger LOG = Logger.getLogger(MapWork.class.getName());
    private static final RequestProcessor WORK = new RequestProcessor("Brink maps", 1);
    private static final int UNITS = 1000;
    private static final double NANOS = 1e9;

    /** Makes the question; may read files. */
    @FunctionalInterface
    interface Asking {

        MapQuestion question() throws IOException;
    }

    /**
     * How a computation ended.
     *
     * @param map empty if nothing came of it
     * @param folder where it was stored; empty if it was not
     * @param problems what was wrong with the question
     * @param failure what else went wrong
     */
    record Outcome(Optional<StoredMap> map, Optional<Path> folder, List<Problem> problems, Optional<String> failure) {

        static Outcome none(List<Problem> problems, Optional<String> failure) {
            return new Outcome(Optional.empty(), Optional.empty(), problems, failure);
        }
    }

    private final Asking asking;
    private final Optional<Path> maps;
    private final Consumer<Outcome> ended;
    private final RunControl control = new RunControl();
    private final ProgressHandle handle;
    private volatile Optional<MapQuestion> question = Optional.empty();
    private volatile Optional<Supplier<StoredMap>> growing = Optional.empty();
    private volatile int done;
    private volatile int total;
    private volatile long begun;

    /**
     * A computation that has not begun.
     *
     * @param maps folder in which the map is stored; empty to keep it in memory
     * @param ended told on the event thread
     */
    MapWork(String name, Asking asking, Optional<Path> maps, Consumer<Outcome> ended) {
        this.asking = asking;
        this.maps = maps;
        this.ended = ended;
        handle = ProgressHandle.createHandle(Bundle.MSG_MapProgress(name), () -> {
            cancel();
            return true;
        });
    }

    void start() {
        handle.start();
        handle.switchToIndeterminate();
        WORK.post(this);
    }

    void cancel() {
        control.cancel();
    }

    /** What is asked, once that is known. */
    Optional<MapQuestion> question() {
        return question;
    }

    /** What is known by now; empty before the first cell. Copies numbers: not for the event thread. */
    Optional<StoredMap> soFar() {
        return growing.map(Supplier::get);
    }

    /** Which part is done, from 0 to 1. */
    double fraction() {
        return total == 0 ? 0 : (double) done / total;
    }

    /** Seconds left at the speed so far; empty while nothing is done. */
    OptionalDouble secondsLeft() {
        double spent = (System.nanoTime() - begun) / NANOS;
        return done == 0 || total == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(spent * (total - done) / done);
    }

    @Override
    public void run() {
        Outcome outcome = compute();
        handle.finish();
        SwingUtilities.invokeLater(() -> ended.accept(outcome));
    }

    private Outcome compute() {
        try {
            MapQuestion asked = asking.question();
            asked.check();
            question = Optional.of(asked);
            begun = System.nanoTime();
            handle.switchToDeterminate(UNITS);
            StoredMap map = asked.compute(ComputeThreads.count(), control, this::progress,
                    look -> growing = Optional.of(look));
            return new Outcome(Optional.of(map), maps.map(folder -> MapFolder.store(folder, map)), List.of(),
                    Optional.empty());
        } catch (CancellationException e) {
            return Outcome.none(List.of(), Optional.empty());
        } catch (InvalidInput invalid) {
            return Outcome.none(invalid.problems(), Optional.empty());
        } catch (InvalidDocument | IOException | UncheckedIOException e) {
            return Outcome.none(List.of(), Optional.of(String.valueOf(e.getMessage())));
        } catch (RuntimeException | OutOfMemoryError | LinkageError e) {
            // a component of a third party; the window must not wait for ever
            LOG.log(Level.INFO, "the map was not computed", e);
            return Outcome.none(List.of(), Optional.of(Bundle.MSG_MapFailed(e.toString())));
        }
    }

    private synchronized void progress(int cells, int of) {
        // later waves of a refined map add cells
        if (of > total || cells > done) {
            total = Math.max(of, total);
            done = Math.max(done, cells);
            handle.progress((int) Math.round(UNITS * Math.min(1, fraction())));
        }
    }
}
