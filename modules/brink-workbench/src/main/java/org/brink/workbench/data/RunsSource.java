package org.brink.workbench.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.api.run.RunData;
import org.brink.api.run.RunStatus;
import org.brink.api.run.StoredSeries;
import org.brink.charts.LiveRun;
import org.brink.workbench.canvas.BoardSource;
import org.brink.workbench.canvas.StepRange;

/** Stored runs as the source of a board. Follows the ones that go on, whoever carries them out. */
public final class RunsSource implements BoardSource {

    /** Opens the runs when they are first needed. */
    @FunctionalInterface
    public interface Opening {

        /** The runs; empty while they cannot be opened yet. */
        Optional<List<LiveRun>> open() throws IOException;
    }

    private final Opening opening;
    private volatile List<LiveRun> runs = List.of();
    private volatile List<RunSummary> summaries = List.of();
    private volatile StepRange extent = new StepRange(0, 0);
    private boolean opened;
    private List<Object> seen = List.of();

    /** A source that opens nothing yet. */
    public RunsSource(Opening opening) {
        this.opening = opening;
    }

    @Override
    public boolean refresh() throws IOException {
        if (!opened) {
            Optional<List<LiveRun>> first = opening.open();
            if (first.isEmpty()) {
                return false;
            }
            runs = List.copyOf(first.get());
            opened = true;
        }
        try {
            List<Object> now = state();
            if (now.equals(seen)) {
                return false;
            }
            seen = now;
            summarise();
            return true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public boolean ended() {
        return opened && runs.stream().allMatch(run -> run.status().state().ended());
    }

    @Override
    public List<LiveRun> runs() {
        return runs;
    }

    /** How the runs stood at the last refresh, in the order of {@link #runs}. */
    public List<RunSummary> summaries() {
        return summaries;
    }

    @Override
    public void prepare(Optional<StepRange> steps, int width) {
        for (LiveRun run : runs) {
            run.setPixelWidth(width);
            steps.ifPresentOrElse(range -> run.showSteps(range.first(), range.last()), run::showAllSteps);
        }
    }

    @Override
    public StepRange extent() {
        return extent;
    }

    @Override
    public void close() throws IOException {
        for (LiveRun run : runs) {
            run.data().close();
        }
        runs = List.of();
    }

    private List<Object> state() throws IOException {
        List<Object> state = new ArrayList<>();
        for (LiveRun run : runs) {
            RunData data = run.data();
            RunStatus status = data.status();
            // the step of a status may move without anything to draw
            state.add(status.state());
            state.add(data.events().size());
            for (StoredSeries series : data.series()) {
                state.add(series.rows());
            }
        }
        return state;
    }

    private void summarise() throws IOException {
        List<RunSummary> read = new ArrayList<>();
        long last = 0;
        for (LiveRun run : runs) {
            RunSummary summary = SummaryReader.read(run.data());
            read.add(summary);
            last = Math.max(last, summary.step().orElse(0));
        }
        summaries = List.copyOf(read);
        extent = new StepRange(0, last);
    }
}
