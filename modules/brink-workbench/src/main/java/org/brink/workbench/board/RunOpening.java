package org.brink.workbench.board;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import org.brink.api.run.RunData;
import org.brink.charts.Charts;
import org.brink.charts.LiveRun;
import org.brink.project.api.ExperimentItem;
import org.brink.project.api.RunItem;
import org.brink.store.document.InvalidDocument;
import org.brink.store.run.RunRecord;
import org.brink.workbench.colour.ProjectColours;
import org.brink.workbench.data.ExperimentOfRun;
import org.brink.workbench.data.RunsSource;
import org.brink.workbench.data.StoredRuns;
import org.openide.util.RequestProcessor;

/** Opens the run of a board, and remembers what the board needs to know of it. Used by one background thread. */
final class RunOpening implements RunsSource.Opening {

    private static final RequestProcessor READING = new RequestProcessor("Brink run records", 1);

    private final RunItem item;
    private volatile List<NamedView> views = List.of();
    private volatile List<NamedView> slices = List.of();
    private volatile Optional<ExperimentItem> experiment = Optional.empty();
    private volatile OptionalDouble recordedSpeed = OptionalDouble.empty();

    RunOpening(RunItem item) {
        this.item = item;
    }

    @Override
    public Optional<List<LiveRun>> open() throws IOException {
        Optional<RunData> data = StoredRuns.open(item);
        if (data.isEmpty()) {
            return Optional.empty();
        }
        views = Charts.views(data.get().experiment()).stream().map(NamedView::of).toList();
        slices = StoredSlices.of(item.folder());
        experiment = ExperimentOfRun.find(item.project(), data.get().experiment());
        int colour = ProjectColours.get().of(item.project()).placeOf(item.id());
        return Optional.of(List.of(StoredRuns.live(data.get(), item, data.get().experiment().title(), colour)));
    }

    /** The views that the experiment asks for, or the usual ones; empty until the run is open. */
    List<NamedView> views() {
        return views;
    }

    /** The landscape slices that are stored for the run, newest first; empty until the run is open. */
    List<NamedView> slices() {
        return slices;
    }

    /** The experiment file that the run came from, as far as it is still the same. */
    Optional<ExperimentItem> experiment() {
        return experiment;
    }

    /** Steps per second as the run folder has it; read by {@link #readSpeed}. */
    OptionalDouble recordedSpeed() {
        return recordedSpeed;
    }

    /** Reads the speed of a run that has ended, in the background, and calls back on the event thread. */
    void readSpeed(Runnable known) {
        READING.post(() -> {
            try {
                recordedSpeed = RunRecord.read(item.folder()).stepsPerSecond();
                SwingUtilities.invokeLater(known);
            } catch (IOException | InvalidDocument e) {
                Logger.getLogger(RunOpening.class.getName()).log(Level.FINE, "no speed of " + item.folder(), e);
            }
        });
    }
}
