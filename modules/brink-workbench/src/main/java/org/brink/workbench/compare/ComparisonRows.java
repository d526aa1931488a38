package org.brink.workbench.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.store.comparison.RunComparison;
import org.brink.store.comparison.TrajectoryDistance;
import org.brink.workbench.compare.ComparisonOpening.Opened;
import org.brink.workbench.data.RunSummary;
import org.brink.workbench.run.Parameters;
import org.brink.workbench.ui.Numbers;

/** The table below the charts of a comparison: only what differs, how the runs ended, and how far apart they are. */
final class ComparisonRows {

    private ComparisonRows() {
    }

    /**
     * One line of the table.
     *
     * @param colour the run's place in the palette
     * @param cells text of the cells, in the order of {@link #columns}
     */
    record Line(int colour, List<String> cells) {
    }

    /** The titles of the columns. */
    static List<String> columns(RunComparison comparison, boolean withDistance) {
        List<String> columns = new ArrayList<>(List.of("Run"));
        comparison.differingPaths().forEach(path -> columns.add(Parameters.shortName(path)));
        columns.addAll(List.of("Status", "Steps", "Final loss", "Final sharpness"));
        if (withDistance) {
            columns.addAll(List.of("Distance to first run, at the end", "greatest"));
        }
        return columns;
    }

    /**
     * The lines, one per run.
     *
     * @param summaries how the runs stand, in order
     * @param colours their places in the palette
     * @param distances distance of each run to the first; no entries if there are none
     */
    static List<Line> lines(Opened opened, List<RunSummary> summaries, List<Integer> colours,
            List<Optional<TrajectoryDistance>> distances) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < summaries.size(); i++) {
            RunSummary run = summaries.get(i);
            List<String> cells = new ArrayList<>(List.of(run.id()));
            for (String path : opened.comparison().differingPaths()) {
                cells.add(opened.comparison().value(i, path).map(Numbers::raw).orElse("–"));
            }
            cells.add(run.status().describe());
            cells.add(run.step().isPresent() ? Numbers.count(run.step().getAsLong()) : "–");
            cells.add(run.loss().isPresent() ? Numbers.value(run.loss().getAsDouble()) : "–");
            cells.add(run.sharpness().isPresent() ? Numbers.value(run.sharpness().getAsDouble()) : "–");
            if (!distances.isEmpty()) {
                Optional<TrajectoryDistance> distance = distances.get(i);
                cells.add(distance.map(d -> Numbers.value(d.atLast()) + " at step " + Numbers.count(d.lastStep()))
                        .orElse(i == 0 ? "" : "–"));
                cells.add(distance.map(d -> Numbers.value(d.max()) + " at step " + Numbers.count(d.maxStep()))
                        .orElse(i == 0 ? "" : "–"));
            }
            lines.add(new Line(colours.get(i), cells));
        }
        return lines;
    }

    /**
     * Distances of all runs to the first, in the process that both store first; reads whole trajectories.
     *
     * @return an entry per run, that of the first one empty; no entries if no two runs can be compared so
     */
    static List<Optional<TrajectoryDistance>> distances(RunComparison comparison) throws IOException {
        List<Optional<TrajectoryDistance>> distances = new ArrayList<>(List.of(Optional.empty()));
        boolean any = false;
        for (int i = 1; i < comparison.runs().size(); i++) {
            List<String> processes = comparison.comparableProcesses(0, i);
            Optional<TrajectoryDistance> distance = processes.isEmpty() ? Optional.empty()
                    : comparison.distance(0, i, processes.get(0));
            any |= distance.isPresent();
            distances.add(distance);
        }
        return any ? distances : List.of();
    }
}
