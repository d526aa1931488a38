package org.brink.store.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.brink.api.experiment.DetectorSpec;
import org.brink.api.experiment.EditSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.RunData;
import org.brink.api.run.StoredSeries;
import org.brink.store.document.ExperimentDocument;

/**
 * Two or more runs side by side: the parameters that differ, short labels, summaries, and distances between
 * trajectories. Parameters are compared in the resolved experiments, so that a default and the same value written out
 * are equal. Title, views, and what is measured do not count: they change nothing in the dynamics.
 */
public final class RunComparison {

    /** The channel that holds positions. */
    public static final String POSITION_CHANNEL = "iterate";

    private final List<RunData> runs;
    private final List<Map<String, Object>> values;
    private final List<String> differingPaths;
    private final List<String> labels;

    private RunComparison(List<RunData> runs) {
        this.runs = List.copyOf(runs);
        values = this.runs.stream().map(run -> dynamics(run.experiment())).toList();
        differingPaths = ParameterLabels.differing(values);
        labels = ParameterLabels.labels(this.runs.stream().map(RunData::id).toList(), values, differingPaths);
    }

    /**
     * Compares runs.
     *
     * @param runs at least one
     */
    public static RunComparison of(List<? extends RunData> runs) {
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("nothing to compare");
        }
        return new RunComparison(new ArrayList<>(runs));
    }

    /** All values that determine the dynamics, by path. */
    private static Map<String, Object> dynamics(Experiment e) {
        // detectors that only mark or pause leave the trajectory as it is, unless an edit waits for them
        List<String> awaited = e.edits().stream().map(EditSpec::at).filter(EditSpec.AfterEvent.class::isInstance)
                .map(at -> ((EditSpec.AfterEvent) at).detector()).toList();
        List<DetectorSpec> ending = e.detectors().stream().filter(detector ->
                detector.then() == DetectorSpec.Action.STOP || awaited.contains(detector.component().type())).toList();
        Map<String, Object> all = new LinkedHashMap<>(ExperimentDocument.values(
                e.withTitle("").withProbes(List.of()).withDetectors(ending).withoutSweep().withViews(List.of())));
        all.remove("probes");
        all.remove("brink");
        return all;
    }

    /** The runs, in the order in which they were given. */
    public List<RunData> runs() {
        return runs;
    }

    /** The paths at which not all runs have the same value, in the order of the document. */
    public List<String> differingPaths() {
        return differingPaths;
    }

    /** The raw value of a run at a path; empty if its experiment has none there. */
    public Optional<Object> value(int run, String path) {
        return Optional.ofNullable(values.get(run).get(path));
    }

    /**
     * What legends call a run: {@code stepSize = 0.25}, only parameters that differ; with or instead of them the id
     * where they do not set the run apart.
     */
    public String label(int run) {
        return labels.get(run);
    }

    /** The labels of all runs, all different as long as their ids are. */
    public List<String> labels() {
        return labels;
    }

    /** How each run stands, in order. */
    public List<RunSummary> summaries() throws IOException {
        List<RunSummary> summaries = new ArrayList<>();
        for (RunData run : runs) {
            summaries.add(new RunSummary(run.id(), run.status(), last(run, "loss"), last(run, "sharpness")));
        }
        return summaries;
    }

    private static OptionalDouble last(RunData run, String channel) throws IOException {
        for (StoredSeries series : run.series()) {
            long rows = series.channel().name().equals(channel) && !series.channel().vector() ? series.rows() : 0;
            if (rows > 0) {
                double[] value = new double[1];
                series.read(rows - 1, 1, value);
                return OptionalDouble.of(value[0]);
            }
        }
        return OptionalDouble.empty();
    }

    /** The processes whose positions both runs store, in vectors of one length. */
    public List<String> comparableProcesses(int runA, int runB) {
        List<String> processes = new ArrayList<>();
        for (StoredSeries series : runs.get(runA).series()) {
            Optional<StoredSeries> other = positions(runB, series.process());
            if (series.channel().name().equals(POSITION_CHANNEL) && other.isPresent()
                    && TrajectoryDistance.comparable(series, other.get())) {
                processes.add(series.process());
            }
        }
        return processes;
    }

    /**
     * How far apart the trajectories of a process are in two runs.
     *
     * @return empty if positions are not stored in both, dimensions differ, or no step is common
     */
    public Optional<TrajectoryDistance> distance(int runA, int runB, String process) throws IOException {
        if (!comparableProcesses(runA, runB).contains(process)) {
            return Optional.empty();
        }
        return TrajectoryDistance.between(positions(runA, process).orElseThrow(),
                positions(runB, process).orElseThrow());
    }

    private Optional<StoredSeries> positions(int run, String process) {
        return runs.get(run).find(process + "." + POSITION_CHANNEL);
    }
}
