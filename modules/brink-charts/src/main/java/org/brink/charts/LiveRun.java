package org.brink.charts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.Components;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Experiment;
import org.brink.api.numeric.Smoothing;
import org.brink.api.run.Channel;
import org.brink.api.run.RunData;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunOrigin;
import org.brink.api.run.RunStatus;
import org.brink.api.run.StoredSeries;
import org.brink.charts.data.PaddedSeries;
import org.brink.charts.data.PairDistance;
import org.brink.charts.data.SmoothedSeries;
import org.brink.charts.data.StepWindow;
import org.brink.charts.data.ThinnedSeries;
import org.brink.charts.view.DistanceReader;
import org.brink.charts.view.PathReader;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.spi.view.Samples;
import org.brink.spi.view.ViewedRun;

/**
 * A stored run made ready for drawing, also while it grows: every draw reads only the rows that are new, and hands out
 * a few rows per pixel that hold all extreme values. Safe for all threads. Does not close the run's data.
 */
public final class LiveRun implements ViewedRun, DistanceReader, PathReader {

    private static final int DEFAULT_PIXELS = 1000;
    /** Paths turn in no relation to pixels; so many buckets show one well in a chart of any size. */
    private static final int PATH_BUCKETS = 1 << 12;

    private final RunData data;
    private final String label;
    private final int colour;
    private final Path folder;
    private final Map<String, ThinnedSeries> thinned = new HashMap<>();
    private Objective objective;
    private volatile StepWindow window = StepWindow.ALL;
    private volatile int pixels = DEFAULT_PIXELS;

    /**
     * A run whose objective needs no files.
     *
     * @param label what legends call the run
     * @param colour place in the palette, at least 0; see {@link RunColours}
     */
    public LiveRun(RunData data, String label, int colour) {
        this(data, label, colour, Path.of(""));
    }

    /** A run whose objective may name files relative to the folder of its experiment. */
    public LiveRun(RunData data, String label, int colour, Path experimentFolder) {
        this.data = data;
        this.label = label;
        this.colour = colour;
        this.folder = experimentFolder;
    }

    /** The stored run. */
    public RunData data() {
        return data;
    }

    /** Makes only some steps visible, both ends included. */
    public void showSteps(long first, long last) {
        window = new StepWindow(first, last);
    }

    /** Makes all steps visible, those to come included. */
    public void showAllSteps() {
        window = StepWindow.ALL;
    }

    /** How many device pixels wide the charts of this run are drawn, at least 1; 1000 if never said. */
    public void setPixelWidth(int width) {
        pixels = Math.max(1, width);
    }

    @Override
    public String id() {
        return data.id();
    }

    @Override
    public Optional<Path> folder() {
        return data.folder();
    }

    @Override
    public Optional<RunOrigin> origin() {
        return data.origin();
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public int colour() {
        return colour;
    }

    @Override
    public Experiment experiment() {
        return data.experiment();
    }

    @Override
    public RunStatus status() {
        return data.status();
    }

    @Override
    public List<RunEvent> events() {
        return data.events();
    }

    @Override
    public List<String> processes() {
        return data.series().stream().map(StoredSeries::process).distinct().toList();
    }

    @Override
    public List<Channel> channels(String process) {
        return data.series().stream().filter(s -> s.process().equals(process)).map(StoredSeries::channel).toList();
    }

    @Override
    public Optional<Samples> samples(String process, String channel) {
        return find(process, channel).map(series -> visible(key(series), series, pixels));
    }

    @Override
    public Optional<Samples> smoothed(String process, String channel, Smoothing smoothing) {
        return find(process, channel).map(series -> smoothed(series, smoothing, Optional.empty()));
    }

    @Override
    public Optional<Samples> smoothedAt(String process, String channel, Smoothing smoothing, long[] at) {
        return find(process, channel).map(series -> smoothed(series, smoothing, Optional.of(at)));
    }

    private Samples smoothed(StoredSeries series, Smoothing smoothing, Optional<long[]> at) {
        try {
            return new SmoothedSeries(series, smoothing).at(at, window, pixels);
        } catch (IOException e) {
            throw unreadable(series.id(), e);
        }
    }

    @Override
    public Optional<Samples> path(String process, String channel) {
        return find(process, channel).map(series -> visible(key(series) + " as path", series, PATH_BUCKETS));
    }

    @Override
    public Optional<Samples> distance(String process, String channel, ViewedRun other, String otherProcess) {
        if (!(other instanceof LiveRun run)) {
            return Optional.empty();
        }
        Optional<StoredSeries> mine = data.find(process + "." + channel);
        Optional<StoredSeries> theirs = run.data.find(otherProcess + "." + channel);
        if (mine.isEmpty() || theirs.isEmpty() || mine.get().channel().growing()
                || theirs.get().channel().growing()
                || mine.get().channel().width() != theirs.get().channel().width()) {
            return Optional.empty();
        }
        String key = mine.get().id() + " - " + other.id() + "/" + theirs.get().id();
        return Optional.of(visible(key, PairDistance.between(mine.get(), theirs.get()), pixels));
    }

    /**
     * The exact stored values at the last observed step that is not after the given one, NaN where a row of a growing
     * channel ends early; empty if there is none or no such channel.
     */
    public Optional<double[]> valuesAt(String process, String channel, long step) {
        return find(process, channel).flatMap(series -> {
            try {
                return thinned(key(series), series).rowAt(step);
            } catch (IOException e) {
                throw unreadable(series.id(), e);
            }
        });
    }

    private Optional<StoredSeries> find(String process, String channel) {
        return data.find(process + "." + channel).map(series -> {
            try {
                return PaddedSeries.of(series);
            } catch (IOException e) {
                throw unreadable(series.id(), e);
            }
        });
    }

    /** What has become wider is read anew. */
    private static String key(StoredSeries series) {
        return series.id() + " of width " + series.channel().width();
    }

    @Override
    public synchronized Objective objective() {
        if (objective == null) {
            Experiment e = experiment();
            Components.Resolved found = Components.require(ComponentKind.OBJECTIVE, e.objective(), "objective");
            objective = found.provider(ObjectiveProvider.class).create(found.settings(),
                    new CreationContext(folder, e.seed(), e.steps(), e.precision()));
        }
        return objective;
    }

    private Samples visible(String key, StoredSeries series, int buckets) {
        try {
            return thinned(key, series).samples(window, buckets);
        } catch (IOException e) {
            throw unreadable(series.id(), e);
        }
    }

    private UncheckedIOException unreadable(String series, IOException cause) {
        return new UncheckedIOException("cannot read " + series + " of run " + id(), cause);
    }

    private synchronized ThinnedSeries thinned(String key, StoredSeries series) {
        return thinned.computeIfAbsent(key, unknown -> new ThinnedSeries(series));
    }
}
