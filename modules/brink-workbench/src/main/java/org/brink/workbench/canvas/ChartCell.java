package org.brink.workbench.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.brink.api.component.ComponentSpec;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewedRun;

/**
 * One chart of a board: what is drawn, and where.
 *
 * @param spec the view and its parameters, for saving figures
 * @param view draws it; used on a background thread only
 * @param run index of the only run that is drawn; empty for all runs of the board
 * @param group charts of one group have the same extents; usually the row
 * @param canvas where it is shown
 */
public record ChartCell(ComponentSpec spec, View view, OptionalInt run, int group, ChartCanvas canvas) {

    public ChartCell {
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(view, "view");
    }

    /** The runs of the board that this chart draws. */
    List<ViewedRun> runsOf(List<? extends ViewedRun> all) {
        if (run.isEmpty()) {
            return new ArrayList<>(all);
        }
        return run.getAsInt() < all.size() ? List.of(all.get(run.getAsInt())) : List.of();
    }
}
