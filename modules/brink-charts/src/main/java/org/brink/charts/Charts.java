package org.brink.charts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Range;
import org.brink.api.run.RunData;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;

/** What callers need besides the renderer: which views suit an experiment, and runs made ready for them. */
public final class Charts {

    private Charts() {
    }

    /** The views of a board: those that the experiment names, else the usual ones. */
    public static List<ComponentSpec> views(Experiment experiment) {
        return experiment.views().isEmpty() ? usualViews(experiment) : experiment.views();
    }

    /**
     * Loss, sharpness, spectrum and plane, as far as the experiment measures them; the loss if it measures nothing of
     * that.
     */
    public static List<ComponentSpec> usualViews(Experiment experiment) {
        List<ComponentSpec> views = new ArrayList<>();
        if (probes(experiment, "loss") || !probes(experiment, "sharpness")) {
            views.add(ComponentSpec.of("loss"));
        }
        if (probes(experiment, "sharpness")) {
            views.add(ComponentSpec.of("sharpness"));
        }
        if (probes(experiment, "spectrum") || probes(experiment, "edge-spectrum")) {
            views.add(ComponentSpec.of("spectrum"));
        }
        if (probes(experiment, "iterate") && hasPlane(experiment)) {
            views.add(ComponentSpec.of("plane"));
        }
        return views;
    }

    /** The views of a comparison: the usual ones of the first experiment, and the distance between the runs. */
    public static List<ComponentSpec> comparisonViews(Experiment first) {
        List<ComponentSpec> views = new ArrayList<>(usualViews(first));
        if (probes(first, "iterate")) {
            views.add(ComponentSpec.of("distance-between-runs"));
        }
        return views;
    }

    /**
     * A new view.
     *
     * @throws InvalidInput if the type is not installed or a parameter does not fit
     */
    public static View view(ComponentSpec spec) {
        Components.Resolved found = Components.require(ComponentKind.VIEW, spec, "view");
        return found.provider(ViewProvider.class).create(found.settings());
    }

    /**
     * Runs made ready for drawing, in the given order: colours by the order of their ids, labels from the parameters
     * in which they differ, or the ids where they do not.
     */
    public static List<LiveRun> liveRuns(List<? extends RunData> runs) {
        return liveRuns(runs, new RunColours(runs.stream().map(RunData::id).toList()));
    }

    /** Runs made ready for drawing with colours that are known already. */
    public static List<LiveRun> liveRuns(List<? extends RunData> runs, RunColours colours) {
        List<String> labels = labels(runs);
        List<LiveRun> live = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            live.add(new LiveRun(runs.get(i), labels.get(i), colours.of(runs.get(i).id())));
        }
        return live;
    }

    /** What legends call the runs: the parameters in which they differ; ids where those do not tell them apart. */
    public static List<String> labels(List<? extends RunData> runs) {
        List<String> labels = new ArrayList<>(RunLabels.of(runs.stream().map(RunData::experiment).toList()));
        Map<String, Integer> counts = new TreeMap<>();
        labels.forEach(label -> counts.merge(label, 1, Integer::sum));
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            if (label.isEmpty()) {
                labels.set(i, runs.get(i).id());
            } else if (counts.get(label) > 1) {
                labels.set(i, label + " (" + runs.get(i).id() + ")");
            }
        }
        return labels;
    }

    /** A model whose axes show only a part; an empty range leaves that axis as it is. */
    public static ChartModel zoomed(ChartModel model, Optional<Range> x, Optional<Range> y) {
        Axis newX = x.map(model.x()::withRange).orElse(model.x());
        Axis newY = y.map(model.y()::withRange).orElse(model.y());
        return new ChartModel(model.title(), newX, newY, model.layers(), model.emptyText());
    }

    private static boolean probes(Experiment experiment, String type) {
        return experiment.probes().stream().anyMatch(p -> p.component().type().equals(type) && p.name().isEmpty());
    }

    private static boolean hasPlane(Experiment e) {
        try {
            Components.Resolved found = Components.require(ComponentKind.OBJECTIVE, e.objective(), "objective");
            return found.provider(ObjectiveProvider.class).create(found.settings(),
                    new CreationContext(Path.of(""), e.seed(), e.steps(), e.precision())).planarChart().isPresent();
        } catch (InvalidInput cannotBeMadeHere) {
            return false;
        }
    }
}
