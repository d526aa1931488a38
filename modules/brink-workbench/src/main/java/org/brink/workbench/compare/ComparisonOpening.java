package org.brink.workbench.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.component.ComponentSpec;
import org.brink.api.run.RunData;
import org.brink.charts.Charts;
import org.brink.charts.LiveRun;
import org.brink.project.api.ComparisonItem;
import org.brink.project.api.RunItem;
import org.brink.store.comparison.ComparisonDocument;
import org.brink.store.comparison.RunComparison;
import org.brink.store.document.InvalidDocument;
import org.brink.workbench.board.NamedView;
import org.brink.workbench.colour.ProjectColours;
import org.brink.workbench.data.RunsSource;
import org.brink.workbench.data.StoredRuns;

/** Opens the runs of a comparison, and remembers what its window needs to know. Used by one background thread. */
final class ComparisonOpening implements RunsSource.Opening {

    private final ComparisonItem item;
    private volatile Optional<Opened> opened = Optional.empty();

    ComparisonOpening(ComparisonItem item) {
        this.item = item;
    }

    /**
     * What is known once the runs are open.
     *
     * @param document the comparison
     * @param items the runs that exist, in the order of the document
     * @param missing ids of the runs that do not
     * @param comparison what differs between them
     * @param views the charts
     */
    record Opened(ComparisonDocument document, List<RunItem> items, List<String> missing, RunComparison comparison,
            List<NamedView> views) {
    }

    @Override
    public Optional<List<LiveRun>> open() throws IOException {
        ComparisonDocument document = read();
        List<RunItem> items = new ArrayList<>();
        List<RunData> data = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String id : document.runs()) {
            RunItem run = new RunItem(item.project(), item.project().runsDir().resolve(id));
            Optional<RunData> found = tryOpen(run);
            if (found.isPresent()) {
                items.add(run);
                data.add(found.get());
            } else {
                missing.add(id);
            }
        }
        if (data.isEmpty()) {
            throw new IOException("none of the runs of this comparison exists any more: "
                    + String.join(", ", document.runs()));
        }
        RunComparison comparison = RunComparison.of(data);
        List<ComponentSpec> specs = document.views().isEmpty()
                ? Charts.comparisonViews(data.get(0).experiment()) : document.views();
        opened = Optional.of(new Opened(document, List.copyOf(items), List.copyOf(missing), comparison,
                specs.stream().map(NamedView::of).toList()));
        return Optional.of(live(items, data, comparison));
    }

    /** What is known; empty until the runs are open. */
    Optional<Opened> opened() {
        return opened;
    }

    private ComparisonDocument read() throws IOException {
        try {
            return ComparisonDocument.read(item.file());
        } catch (InvalidDocument e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Optional<RunData> tryOpen(RunItem run) {
        try {
            return StoredRuns.open(run);
        } catch (IOException gone) {
            // told in the window, with the other runs drawn
            return Optional.empty();
        }
    }

    private List<LiveRun> live(List<RunItem> items, List<RunData> data, RunComparison comparison) throws IOException {
        Map<String, Integer> colours = ProjectColours.get().of(item.project())
                .placesOf(items.stream().map(RunItem::id).toList());
        List<LiveRun> live = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            live.add(StoredRuns.live(data.get(i), items.get(i), comparison.label(i), colours.get(items.get(i).id())));
        }
        return live;
    }
}
