package org.brink.workbench.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.engine.StartingPoint;
import org.brink.engine.check.CheckPlan;
import org.brink.engine.check.DerivativeCheck;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.document.InvalidDocument;

/** One check of the objective of an experiment file at its initial point, with the plan of {@code brink-cli check}. */
final class CheckWork implements Runnable {

    /** As many as on the command line where nothing else is asked for. */
    private static final int DIRECTIONS = 5;

    private static final Logger LOG = Logger.getLogger(CheckWork.class.getName());

    private final Path file;
    private final CheckListener listener;
    private volatile boolean cancelled;

    CheckWork(Path file, CheckListener listener) {
        this.file = file;
        this.listener = listener;
    }

    /** Ends the check after the comparison that is being made. */
    boolean cancel() {
        cancelled = true;
        return true;
    }

    @Override
    public void run() {
        listener.ended(outcome());
    }

    private CheckOutcome outcome() {
        if (cancelled) {
            return new CheckOutcome.Cancelled();
        }
        try {
            return done();
        } catch (CancellationException e) {
            return new CheckOutcome.Cancelled();
        } catch (InvalidDocument e) {
            return new CheckOutcome.Impossible(e.getMessage());
        } catch (InvalidInput e) {
            return new CheckOutcome.Impossible(e.problems().stream().map(Problem::toString)
                    .map(line -> file.getFileName() + ": " + line).collect(Collectors.joining("\n")));
        } catch (IOException | UncheckedIOException e) {
            return new CheckOutcome.Impossible(file.getFileName() + ": cannot be read: " + e.getMessage());
        } catch (RuntimeException | OutOfMemoryError e) {
            // a component of a third party; the window must not wait for ever
            LOG.log(Level.INFO, "the check of " + file + " failed", e);
            return new CheckOutcome.Impossible(file.getFileName() + ": the objective failed: " + e);
        }
    }

    private CheckOutcome done() throws IOException {
        Experiment experiment = ExperimentDocument.readChecked(file).withoutSweep();
        Path folder = file.toAbsolutePath().getParent();
        StartingPoint start = StartingPoint.of(experiment, folder);
        CheckPlan plan = CheckPlan.of(start.experiment().seed(), DIRECTIONS, start.experiment().precision());
        return new CheckOutcome.Done(start, new DerivativeCheck(start.objective(), start.reference(folder),
                start.point(), plan, (made, total) -> {
                    listener.progress(made, total);
                    return !cancelled;
                }).run());
    }
}
