package org.brink.workbench.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Layer;
import org.brink.spi.view.ViewedRun;

/** Turns the charts of a board into models. */
final class CellModels {

    private static final Logger LOG = Logger.getLogger(CellModels.class.getName());

    private CellModels() {
    }

    /** The models of charts that stand side by side, in order; a chart of a single run is named after it. */
    static List<ChartModel> of(List<ChartCell> group, List<? extends ViewedRun> runs) {
        List<ChartModel> models = new ArrayList<>();
        for (ChartCell cell : group) {
            models.add(named(cell, runs, draw(cell, cell.runsOf(runs))));
        }
        boolean landscape = models.size() > 1
                && models.stream().anyMatch(m -> m.layers().stream().anyMatch(Layer.Contours.class::isInstance));
        return landscape && oneObjective(runs) ? withCommonLandscape(group.get(0), runs, models) : models;
    }

    private static ChartModel draw(ChartCell cell, List<ViewedRun> runs) {
        if (runs.isEmpty()) {
            return message(cell, "Waiting for the first step");
        }
        try {
            return cell.view().draw(runs);
        } catch (RuntimeException e) {
            // a chart of a plugin must not take the board down with it
            LOG.log(Level.INFO, "view " + cell.spec().type() + " failed", e);
            return message(cell, "This chart cannot be drawn: " + e.getMessage());
        }
    }

    private static ChartModel message(ChartCell cell, String text) {
        return new ChartModel(cell.spec().type(), Axis.steps(), Axis.linear(""), List.of(), text);
    }

    private static ChartModel named(ChartCell cell, List<? extends ViewedRun> runs, ChartModel model) {
        List<ViewedRun> drawn = cell.runsOf(runs);
        if (cell.run().isEmpty() || drawn.isEmpty()) {
            return model;
        }
        String title = model.title() + ", " + drawn.get(0).label();
        return new ChartModel(title, model.x(), model.y(), model.layers(), model.emptyText());
    }

    private static boolean oneObjective(List<? extends ViewedRun> runs) {
        return runs.stream().map(run -> run.experiment().objective()).distinct().count() == 1;
    }

    /** The level sets of all charts from one drawing of all runs, so that they fill the common extents. */
    private static List<ChartModel> withCommonLandscape(ChartCell cell, List<? extends ViewedRun> runs,
            List<ChartModel> models) {
        List<Layer> landscape = draw(cell, new ArrayList<>(runs)).layers().stream()
                .filter(Layer.Contours.class::isInstance).toList();
        List<ChartModel> common = new ArrayList<>();
        for (ChartModel model : models) {
            List<Layer> layers = new ArrayList<>(landscape);
            model.layers().stream().filter(layer -> !(layer instanceof Layer.Contours)).forEach(layers::add);
            common.add(new ChartModel(model.title(), model.x(), model.y(), layers, model.emptyText()));
        }
        return common;
    }
}
