package org.brink.charts.view;

import java.util.List;
import org.brink.api.chart.Layer;
import org.brink.spi.view.ViewedRun;

/** The mark of a diverged run: a cross on the last point before it ran away. */
final class Divergence {

    private Divergence() {
    }

    static Layer.Marker marker(List<? extends ViewedRun> runs, ViewedRun run, double x, double y) {
        String where = run.status().step().isPresent() ? " at step " + run.status().step().getAsLong() : "";
        String text = runs.size() == 1 ? "diverged" + where : "";
        return new Layer.Marker("", Legends.ink(run), Layer.Shape.CROSS, x, y, text);
    }
}
