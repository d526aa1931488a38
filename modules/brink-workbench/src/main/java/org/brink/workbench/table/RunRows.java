package org.brink.workbench.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.brink.project.api.RunItem;
import org.brink.store.project.ProjectFolder;
import org.brink.workbench.canvas.FramePacer;
import org.brink.workbench.colour.ProjectColours;
import org.brink.workbench.colour.RunColours;

/**
 * Reads the runs of the open projects in the background and hands them over in portions, so that the first rows show at
 * once however many there are. Looks again while a run goes on.
 */
final class RunRows {

    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int PORTION = 250;

    /** Receives what was read; called on the reading thread. */
    interface Receiver {

        /**
         * The rows read so far.
         *
         * @param rows all rows
         * @param differing paths of the parameters that differ among them
         * @param complete whether there are no more
         */
        void rows(List<RunRow> rows, List<String> differing, boolean complete);
    }

    private final Supplier<List<ProjectFolder>> projects;
    private final ProjectColours colours;
    private final FramePacer.Clock clock;
    private final Receiver receiver;
    private final FramePacer pacer;
    private final RunRowReader reader = new RunRowReader();
    private final Map<Path, RunRow> last = new LinkedHashMap<>();
    private volatile boolean watching;

    /**
     * A reader that has read nothing.
     *
     * @param projects the projects whose runs are wanted
     */
    RunRows(Supplier<List<ProjectFolder>> projects, ProjectColours colours, FramePacer.Clock clock, Receiver receiver) {
        this.projects = projects;
        this.colours = colours;
        this.clock = clock;
        this.receiver = receiver;
        this.pacer = new FramePacer(clock, PAUSE, this::read);
    }

    /** Reads soon, if anybody looks. */
    void refresh() {
        if (watching) {
            pacer.request();
        }
    }

    /** Says whether the table can be seen. */
    void setWatching(boolean looked) {
        watching = looked;
        refresh();
    }

    private void read() {
        Map<Path, RunRow> rows = new LinkedHashMap<>();
        for (ProjectFolder project : projects.get()) {
            read(project, rows);
        }
        last.clear();
        last.putAll(rows);
        hand(rows, true);
        if (rows.values().stream().anyMatch(row -> !row.summary().status().state().ended())) {
            clock.schedule(this::refresh, LOOK.toNanos());
        }
    }

    private void read(ProjectFolder project, Map<Path, RunRow> rows) {
        RunColours places = colours.of(project);
        try {
            List<Path> folders = project.runs();
            // all at once: one look at the file of colours instead of one per run
            places.placesOf(folders.stream().map(f -> f.getFileName().toString()).toList());
            for (Path folder : folders) {
                reader.read(new RunItem(project, folder), places).ifPresent(row -> rows.put(folder, row));
                if (rows.size() % PORTION == 0 && rows.size() > last.size()) {
                    hand(rows, false);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            Logger.getLogger(RunRows.class.getName()).log(Level.FINE, "cannot read the runs of " + project, e);
        }
    }

    private void hand(Map<Path, RunRow> rows, boolean complete) {
        List<RunRow> all = new ArrayList<>(rows.values());
        receiver.rows(all, DifferingParameters.of(all.stream().map(RunRow::parameters).toList()), complete);
    }
}
